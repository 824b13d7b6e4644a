// Debian packages: what is missing, and installing it.
import { readFileSync, writeFileSync } from 'node:fs';
import { SetupError, query, run, say } from './log.mjs';

const APT_OPTIONS = ['-y', '-qq', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=300'];

/**
 * Installs what `needs` (needs.mjs) asks for and is missing.
 * @param stateFile remembers which names the distribution does not have, so that later runs need not ask apt
 * @returns the names of the packages that were installed
 * @throws SetupError with the command to type when it may not install, or naming what cannot be had
 */
export function installDebianPackages(needs, stateFile) {
  if (query('dpkg-query', ['--version']) === undefined) {
    say(`this is not Debian: packages are not checked; needed are ${needs.map((need) => need.names[0]).join(', ')}`);
    return [];
  }
  const installed = installedPackages(needs.flatMap((need) => need.names));
  const absent = readAbsent(stateFile);
  const missing = needs.filter((need) => !isMet(need, installed, absent));
  if (missing.length === 0) return [];

  const prefix = rootPrefix();
  if (prefix !== undefined) {
    say('apt-get update');
    run(...withPrefix(prefix, ['apt-get', 'update', '-qq']), { what: 'apt-get update', isOptional: true });
  }
  const choices = choose(missing, availablePackages(missing.flatMap((need) => need.names)), installed);
  if (choices.install.length > 0) {
    if (prefix === undefined) throw new SetupError(commandToType(choices.install));
    say(`installing ${choices.install.join(' ')}`);
    run(...withPrefix(prefix, ['apt-get', 'install', ...APT_OPTIONS, ...choices.install]), {
      what: 'installing Debian packages',
    });
  }
  for (const line of choices.remarks) say(line);
  // Without the right to run apt-get update an empty answer proves nothing.
  if (prefix !== undefined)
    writeFileSync(stateFile, JSON.stringify({ system: systemName(), absent: [...absent, ...choices.absent] }));
  return choices.install;
}

/** Met: its best name, or any when any will do, is installed; names that the distribution lacks are passed over. */
function isMet(need, installed, absent) {
  if (need.isAnyEnough && need.names.some((name) => installed.has(name))) return true;
  const best = need.names.find((name) => installed.has(name) || !absent.has(name));
  return best === undefined ? need.isOptional === true : installed.has(best);
}

function choose(missing, available, installed) {
  const install = [];
  const absent = [];
  const remarks = [];
  for (const need of missing) {
    const found = need.names.find((name) => installed.has(name) || available.has(name));
    const passedOver = need.names.slice(0, found === undefined ? undefined : need.names.indexOf(found));
    absent.push(...passedOver);
    if (found === undefined) {
      if (!need.isOptional) {
        throw new SetupError(
          `${need.why}: none of the packages ${need.names.join(', ')} is known to apt here; ` +
            'run "apt-get update" or add a Debian source that has one',
        );
      }
      remarks.push(`${need.names.join(', ')} (${need.why}) is not in this distribution: going on without`);
      continue;
    }
    if (!installed.has(found)) install.push(found);
    if (passedOver.length > 0 && !need.isAnyEnough) {
      remarks.push(`${passedOver[0]} (${need.why}) is not in this distribution: ${found} is used instead`);
    }
  }
  return { install: [...new Set(install)], absent, remarks };
}

function installedPackages(names) {
  const found = new Set();
  const lines = (query('dpkg-query', ['-W', '-f', '${Package} ${db:Status-Status}\n']) ?? '').split('\n');
  const wanted = new Set(names);
  for (const line of lines) {
    const [name, status] = line.split(' ');
    if (status === 'installed' && wanted.has(name)) found.add(name);
  }
  return found;
}

function availablePackages(names) {
  const found = new Set();
  let current = '';
  for (const line of (query('apt-cache', ['policy', ...new Set(names)]) ?? '').split('\n')) {
    if (/^\S.*:$/.test(line)) current = line.slice(0, -1);
    else if (/^ {2}Candidate: (?!\(none\))/.test(line)) found.add(current);
  }
  return found;
}

/** What goes before a command that needs root: nothing, sudo, or undefined when there is no way. */
function rootPrefix() {
  if (process.getuid?.() === 0) return [];
  return query('sudo', ['-n', 'true']) === undefined ? undefined : ['sudo', '-n'];
}

function withPrefix(prefix, command) {
  const [program, ...args] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', ...command];
  return [program, args];
}

function commandToType(names) {
  return (
    'Debian packages are missing, and this user may not install them. Type this, then run the command again:\n' +
    `  sudo apt-get update && sudo apt-get install -y --no-install-recommends ${names.join(' ')}`
  );
}

function systemName() {
  try {
    return readFileSync('/etc/os-release', 'utf8');
  } catch {
    return '';
  }
}

function readAbsent(stateFile) {
  try {
    const state = JSON.parse(readFileSync(stateFile, 'utf8'));
    return new Set(state.system === systemName() ? state.absent : []);
  } catch {
    return new Set();
  }
}
