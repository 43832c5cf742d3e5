/** Discord could not be reached for so long that only a new start, or a person, helps. */
export class GatewayLostError extends Error {
  override readonly name = 'GatewayLostError';
}
