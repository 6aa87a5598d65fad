import { expect, it } from 'vitest';
import { loadReference } from '../../src/reference/load.ts';
import { startServer } from '../../src/server/start-server.ts';

it('listens on a free port of this machine and says where', async () => {
  const server = await startServer({ port: 0, version: '0.0.0', reference: loadReference() });
  try {
    expect(server.url).toBe(`http://127.0.0.1:${server.port}/`);
    const response = await fetch(server.url);
    expect(response.status).toBe(200);
    await expect(
      startServer({ port: server.port, version: '0.0.0', reference: loadReference() }),
    ).rejects.toMatchObject({
      code: 'port-in-use',
    });
  } finally {
    await server.close();
  }
});
