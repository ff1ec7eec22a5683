// Asking this server for something.

/** The server cannot be reached, or has ended. */
export class ServerGone extends Error {
  constructor() {
    super('the server does not answer');
  }
}

/** As fetch; that the server cannot be reached is an error that can be shown to the reader. */
export async function reach(address, options) {
  try {
    return await fetch(address, options);
  } catch (error) {
    throw error.name === 'AbortError' ? error : new ServerGone();
  }
}

/** The same; an answer that says no is an error too. */
export async function request(address, options) {
  const response = await reach(address, options);
  if (!response.ok) throw new Error(`The server answered ${response.status}: ${(await response.text()).slice(0, 300)}`);
  return response;
}
