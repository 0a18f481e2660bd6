import type { Conference } from './conference.ts';

/** What an installation sets over the shipped data: our mail domain, our sending address, who gets the digests. */
export interface Installation {
  readonly intakeDomain: string | undefined;
  readonly senderAddress: string | undefined;
  /** Addresses, separated by commas or spaces. */
  readonly digestRecipients: string | undefined;
}

export const atInstallation = (conference: Conference, installation: Installation): Conference => {
  const recipients = (installation.digestRecipients ?? '')
    .split(/[,\s]+/u)
    .map((address) => address.trim().toLowerCase())
    .filter((address) => address !== '');
  return {
    ...conference,
    intakeDomain: installation.intakeDomain ?? conference.intakeDomain,
    sender: { ...conference.sender, address: installation.senderAddress ?? conference.sender.address },
    digests:
      recipients.length === 0 ? conference.digests : conference.digests.map((digest) => ({ ...digest, recipients })),
  };
};
