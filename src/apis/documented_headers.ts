/** Response headers and their descriptions in OpenAPI. */
export const responseHeaders = {
  'X-Request-Id': 'The id of the request, the one sent or a new one. It is in every event and log line.',
  'RateLimit': 'What is left of a limit, where one is set: `limit`, `remaining`, `reset` in seconds.',
  'RateLimit-Policy': 'The limit itself: requests, and `w`, its window in seconds.',
  'Rollcall-Position':
    'The position in the log up to which the reply is current. A later read that brings it is as current.',
  'Idempotent-Replayed': '`true` where this is the stored reply to an earlier request with the same key.',
  'Rollcall-Descendants':
    'The number of API keys that are not revoked and were made by the revoked key, or by keys that it made.',
  'ETag': 'The version of the resource, for `If-Match`.',
  'Location': 'The path of the new resource.',
  'Accept-Ranges': '`bytes`: a part can be asked for.',
  'Content-Range': 'Which bytes these are, and how many there are: `bytes 0-99/1000`.',
  'Content-Disposition': 'The name under which the reply is saved.',
  'Content-Security-Policy': 'Keeps a browser from running what is in a file.',
  'Cache-Control': 'Whether, and how long, the reply may be kept.',
  'WWW-Authenticate': 'How to authenticate, and what was wrong with the credential (RFC 6750).',
  'Retry-After': 'The number of seconds to wait.',
} as const

export type HeaderName = keyof typeof responseHeaders

/** Request headers and their descriptions in OpenAPI; lengths in characters. */
export const requestHeaders = {
  'X-Request-Id': {
    description: 'An id of your own for the request, `[A-Za-z0-9._-]{1,128}`. Anything else is replaced.',
    maxLength: 128,
  },
  'X-Organization-Id': {
    description:
      'The organization to act in, by its id or external id. Needs the scope `organizations:manage`.',
    maxLength: 255,
  },
  'X-Reason': {
    description: 'Why, in your own words. It is kept with every event of the request.',
    maxLength: 255,
  },
  'Idempotency-Key': {
    description:
      'A key of your own, visible ASCII. A repeat with the same key within a day has the same reply, ' +
      'and changes nothing.',
    maxLength: 255,
  },
  'If-Match': {
    description:
      'The ETag of the version that the change is meant for. Another version is answered with 412.',
    maxLength: 255,
  },
  'If-None-Match': {
    description: 'The ETag of what you have: 304 without a body if it is still so.',
    maxLength: 255,
  },
  'Range': {
    description: 'The bytes that you want, one range: `bytes=0-99`, `bytes=100-` or `bytes=-100`.',
    maxLength: 255,
  },
  'If-Range': {
    description: 'The ETag of the part that you have: of other bytes all are sent.',
    maxLength: 255,
  },
  'Rollcall-Position': {
    description: 'The position of an earlier reply: the read is at least as current.',
    maxLength: 20,
  },
} as const

export type RequestHeaderName = keyof typeof requestHeaders
