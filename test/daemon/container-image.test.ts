import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { connectExecutor } from '@telejit/controller';
import { expect } from 'chai';
import { Certificates } from '../support/certificates.js';
import { logged } from '../support/daemon.js';
import { ExecutorProcess } from '../support/raw-session.js';

const ROOT = resolve(import.meta.dirname, '../..');

interface Copy {
  /** What it is copied from: the folder that the image is built from, or another stage. */
  readonly from: string | undefined;
  readonly sources: readonly string[];
  readonly target: string;
}

interface Stage {
  readonly name: string | undefined;
  readonly base: string;
  readonly folder: string;
  readonly copies: readonly Copy[];
  /** Arguments of instructions that say how containers run, by instruction. */
  readonly settings: ReadonlyMap<string, string>;
}

/** The stages of a Dockerfile that has one instruction on each line. */
function stagesOf(text: string): readonly Stage[] {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const starts = lines.flatMap((line, index) => (line.startsWith('FROM ') ? [index] : []));
  return starts.map((start, index) => {
    const [from, ...rest] = lines.slice(start, starts.at(index + 1));
    const [, base, , name] = from.split(' ');
    const settings = new Map(rest.map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]));
    const copies = rest.filter((line) => line.startsWith('COPY ')).map((line) => copyOf(line.split(' ').slice(1)));
    return { name, base, folder: settings.get('WORKDIR') ?? '/', copies, settings };
  });
}

function copyOf(words: readonly string[]): Copy {
  const paths = words.filter((word) => !word.startsWith('--'));
  const from = words.find((word) => word.startsWith('--from='))?.slice('--from='.length);
  return { from, sources: paths.slice(0, -1), target: paths.at(-1) ?? '' };
}

function argumentsOf(instruction: string | undefined): readonly string[] {
  const parsed: unknown = JSON.parse(instruction ?? '');
  return Array.isArray(parsed) ? parsed.map(String) : [];
}

describe('The image of an executor', () => {
  const text = readFileSync(join(ROOT, 'packages/executor/deploy/Dockerfile'), 'utf8');
  const [build, final, ...others] = stagesOf(text);
  let folder: string;
  let certs: Certificates;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'telejit-image-'));
    certs = new Certificates();
  });
  after(() => {
    certs[Symbol.dispose]();
    rmSync(folder, { recursive: true });
  });

  it('has two stages, on a base that can be chosen', () => {
    expect(others).to.deep.equal([]);
    expect(text).to.match(/^ARG BASE=node:20-bookworm-slim$/m);
    expect([build.base, build.name, final.base]).to.deep.equal(['${BASE}', 'build', '${BASE}']);
  });

  it('is built from files of the repository that .dockerignore lets through', () => {
    const allowed = readFileSync(join(ROOT, '.dockerignore'), 'utf8').split('\n');
    const made = readFileSync(join(ROOT, '.gitignore'), 'utf8').split('\n');
    const sources = build.copies.flatMap((copy) => copy.sources);
    expect(build.copies.filter(({ from }) => from !== undefined)).to.deep.equal([]);
    for (const source of sources) {
      expect(existsSync(join(ROOT, source)), source).to.equal(true);
      expect(made, source).not.to.include(`${source}/`);
      expect(allowed, source).to.include(`!${source.split('/')[0]}`);
    }
    // What npm ci looks at.
    const manifests = readdirSync(join(ROOT, 'packages')).map((name) => `packages/${name}/package.json`);
    expect(sources).to.include.members(manifests);
  });

  it('has all that its command needs: over TLS that serves a session, and ends with SIGTERM', async () => {
    const app = join(folder, 'app');
    for (const { from, sources, target } of final.copies) {
      expect(from).to.equal(build.name);
      for (const source of sources) {
        const path = join(ROOT, source.slice(`${build.folder}/`.length));
        expect(existsSync(path), source).to.equal(true);
        place(path, join(app, target.endsWith('/') ? join(target, basename(source)) : target));
      }
    }
    const [node, entry, ...first] = argumentsOf(final.settings.get('ENTRYPOINT'));
    expect([node, first]).to.deep.equal(['node', []]);
    const words = argumentsOf(final.settings.get('CMD')).map((word) =>
      word.replace(/^\/certs\//, `${certs.folder}/`).replace('0.0.0.0:4000', '127.0.0.1:0'),
    );
    const at = words.indexOf('--listen');
    const daemon = await ExecutorProcess.start({
      bin: join(app, entry.slice(`${final.folder}/`.length)),
      listen: words[at + 1],
      args: words.toSpliced(at, 2),
      exitWithParent: false,
    });
    const own = { cert: certs.read('controller.pem'), key: certs.read('controller-key.pem') };
    const executor = await connectExecutor(daemon.address, { tls: { ca: certs.read('ca.pem'), ...own } });
    expect(executor.description.pid).not.to.equal(daemon.pid);
    await executor.close();
    await logged(daemon, ({ msg }) => msg === 'session ended');
    expect(final.settings.get('STOPSIGNAL')).to.equal('SIGTERM');
    daemon.child.kill('SIGTERM');
    expect(await daemon.buried()).to.deep.equal({ code: 0, signal: null });
  });
});

/** Dependencies are as they are; the rest is copied, so that nothing else is beside it. */
function place(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  if (basename(from) === 'node_modules') symlinkSync(from, to);
  else if (statSync(from).isDirectory()) cpSync(from, to, { recursive: true, preserveTimestamps: true });
  else cpSync(from, to, { preserveTimestamps: true });
}
