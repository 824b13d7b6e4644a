import { Client, credentials } from '@grpc/grpc-js';

/** What grpc.health.v1.Health/Check answers for the whole server: the bytes of a HealthCheckResponse. */
export async function checkHealth(address: string): Promise<number[]> {
  const client = new Client(address, credentials.createInsecure());
  try {
    const asIs = (bytes: Buffer): Buffer => bytes;
    return await new Promise((resolve, reject) => {
      client.makeUnaryRequest('/grpc.health.v1.Health/Check', asIs, asIs, Buffer.alloc(0), (error, value) => {
        if (error !== null || value === undefined) reject(error ?? new Error('no answer'));
        else resolve([...value]);
      });
    });
  } finally {
    client.close();
  }
}

/** HealthCheckResponse { status: SERVING } */
export const SERVING = [8, 1];
