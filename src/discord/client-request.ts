import { DefaultRestOptions, type RESTOptions } from 'discord.js';

/**
 * Sends a request as discord.js does, and once more where its connection turns out to be closed: servers close idle connections, and a
 * request may be on its way at that moment.
 */
export const makeRequest: RESTOptions['makeRequest'] = async (url, init) => {
  try {
    return await DefaultRestOptions.makeRequest(url, init);
  } catch (error) {
    if (!isClosed(error)) throw error;
    return await DefaultRestOptions.makeRequest(url, init);
  }
};

/** As undici and Node name it. */
const isClosed = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'UND_ERR_SOCKET' || error.code === 'EPIPE');
