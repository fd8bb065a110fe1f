import { generate } from 'selfsigned';
import { madeUpBoards } from './made-up-boards.ts';

/** A key and a certificate of its own for every host that is made up here, for as long as a test takes. */
export async function makeCertificate(): Promise<{ readonly key: string; readonly cert: string }> {
  const names = [...Object.keys(madeUpBoards), 'localhost', 'elsewhere.example'];
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'made-up boards' }], {
    keyType: 'ec',
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'subjectAltName', altNames: names.map((value) => ({ type: 2 as const, value })) },
    ],
  });
  return { key, cert };
}
