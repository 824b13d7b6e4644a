// npm packages: `npm ci` when node_modules is not what package-lock.json says, and the one native module that tests use.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SetupError, run, say } from './log.mjs';

/**
 * Installs without running install scripts: what has native code (koffi, esbuild) comes prebuilt in a package of its own
 * for each platform. llvm-bindings alone has to be compiled, for minutes, so only for those who need it.
 * @param options.withNativeModules compile llvm-bindings; that it cannot be compiled is reported, not an error
 * @param options.retry try that again even if it failed before
 */
export function installNodePackages(root, { stateDir, withNativeModules, retry }) {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  if (!isInstalled(root, lock, withNativeModules)) {
    say('npm ci');
    run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: root,
      what: 'npm ci',
    });
    if (!isInstalled(root, lock, withNativeModules)) {
      throw new SetupError(
        'npm ci left node_modules different from package-lock.json: remove node_modules and try again',
      );
    }
  }
  if (withNativeModules) buildLlvmBindings(root, stateDir, retry);
}

/** Whether node_modules holds the locked versions. Packages for other platforms are not there, by right. */
function isInstalled(root, lock, withNativeModules) {
  const hidden = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(hidden)) return false;
  const { packages } = JSON.parse(readFileSync(hidden, 'utf8'));
  for (const [path, wanted] of Object.entries(lock.packages)) {
    if (!path.startsWith('node_modules/')) continue;
    const have = packages[path];
    if (have === undefined) {
      if (wanted.optional && !(withNativeModules && path === 'node_modules/llvm-bindings')) continue;
      return false;
    }
    if (have.version !== wanted.version) return false;
  }
  return true;
}

function buildLlvmBindings(root, stateDir, retry) {
  const folder = join(root, 'node_modules/llvm-bindings');
  if (existsSync(join(folder, 'build/Release/llvm-bindings.node'))) return;
  const stateFile = join(stateDir, 'llvm-bindings-failed');
  const identity = createHash('sha256')
    .update(readFileSync(join(folder, 'package.json')))
    .update(process.version)
    .digest('hex');
  if (!retry && existsSync(stateFile) && readFileSync(stateFile, 'utf8') === identity) {
    say(`llvm-bindings could not be compiled before: what needs it is skipped (remove ${stateFile} to try again)`);
    return;
  }
  say('compiling llvm-bindings (one to three minutes, once)');
  const isBuilt = run('npm', ['rebuild', 'llvm-bindings', '--loglevel=error'], {
    ...{ cwd: root, env: localHeaders(), what: 'compiling llvm-bindings', isOptional: true },
  });
  if (isBuilt) return;
  say('going on without llvm-bindings: what needs it is skipped');
  writeFileSync(stateFile, identity);
}

/** Tells cmake-js of headers that came with this Node, so that it does not download them. */
function localHeaders() {
  const prefix = dirname(dirname(process.execPath));
  const header = join(prefix, 'include/node/node_version.h');
  if (process.env.npm_config_nodedir || !existsSync(header)) return {};
  const text = readFileSync(header, 'utf8');
  const major = process.versions.node.split('.')[0];
  return new RegExp(`NODE_MAJOR_VERSION ${major}\\b`).test(text) ? { npm_config_nodedir: prefix } : {};
}
