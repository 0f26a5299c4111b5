import { type BlobStore, within } from './blobs.ts'
import { directoryBlobs } from './directory.ts'
import { type Bucket, s3Blobs } from './s3.ts'

/** Where an operator keeps blobs: a directory, or a part of a bucket. */
export type BlobPlace = { directory: string } | { bucket: Bucket; prefix: string }

export function openBlobs(place: BlobPlace): BlobStore {
  if ('directory' in place) return directoryBlobs(place.directory)
  return within(s3Blobs(place.bucket), place.prefix)
}
