import { type BlobStore, withPrefix } from './blobs.ts'
import { directoryBlobs } from './directory.ts'
import { type Bucket, s3Blobs } from './s3.ts'

/** The location of blobs: a directory, or a prefix in a bucket. */
export type BlobLocation = { directory: string } | { bucket: Bucket; prefix: string }

export function openBlobs(place: BlobLocation): BlobStore {
  if ('directory' in place) return directoryBlobs(place.directory)
  return withPrefix(s3Blobs(place.bucket), place.prefix)
}
