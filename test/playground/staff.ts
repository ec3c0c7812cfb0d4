import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const lotse = fileURLToPath(new URL('../../scripts/lotse.ts', import.meta.url));
const people = [
  { name: 'Greta', role: 'administrator' },
  { name: 'Ole', role: 'editor' },
];

/** One-time codes of two people of the staff, to be sent to the assistant in private chats; none if there is staff. */
export async function staffCodes(
  folder: string,
  dataDir: string,
): Promise<{ name: string; role: string; code: string }[]> {
  const { PATH = '' } = process.env;
  const run = async (...args: string[]): Promise<string> => {
    const options = { cwd: folder, env: { PATH, DATABASE_URL: '', DATA_DIR: dataDir } };
    return (
      await promisify(execFile)(
        process.execPath,
        ['--disable-warning=ExperimentalWarning', lotse, 'staff', ...args],
        options,
      )
    ).stdout;
  };
  if (/^\s*1\b/m.test(await run('list'))) return [];
  const codes = [];
  for (const { name, role } of people) {
    const [code] = /[A-Z0-9]{4}(?:-[A-Z0-9]{4})+/.exec(await run('add', '--name', name, '--role', role)) ?? [];
    if (code !== undefined) codes.push({ name, role, code });
  }
  return codes;
}
