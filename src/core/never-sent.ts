/** Of connections that never stood. */
const codes: ReadonlySet<unknown> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'ERR_TLS_CERT_ALTNAME_INVALID',
]);
/** Node's words where the code alone leaves it open; none where several addresses were tried. */
const words = /(?:^|reason: )(?:connect |getaddrinfo |Client network socket disconnected before secure TLS|$)/;

/** Whether a request failed before its connection stood, so that nothing of it went out. Node's errors, or a library's around them. */
export function neverSent(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (codes.has(error.code) || words.test(error.message));
}
