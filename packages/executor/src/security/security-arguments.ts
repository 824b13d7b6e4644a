import type { Command } from 'commander';

/** Adds the options that `SecurityOptions` has to a command. */
export function addSecurityOptions(command: Command): Command {
  return command
    .option('--tls-cert <file>', 'speak TLS, with this certificate chain (PEM)')
    .option('--tls-key <file>', 'its private key (PEM)')
    .option('--tls-client-ca <file>', 'let in only controllers with a certificate that this CA signed (PEM)')
    .option('--token-file <file>', 'let in only requests with this token; without a file, TELEJIT_TOKEN may hold it')
    .option('--insecure-plaintext', 'listen beyond loopback without TLS: whoever reaches the port runs code here');
}
