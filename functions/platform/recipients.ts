/** The stages that write to anybody: production, and the machine whose outbox keeps every mail to itself. */
const open: ReadonlySet<string> = new Set(['live', 'local']);

/**
 * Who may receive anything from a stage: a trial sends nothing to delegates. Addresses and whole domains (`@example.org`)
 * with commas between; where nobody is named, nobody receives anything, and so it is where the stage is not named.
 */
export const recipientsOf =
  (stage: string | undefined, allowed: string | undefined): ((address: string) => boolean) =>
  (address) => {
    if (stage !== undefined && open.has(stage)) return true;
    const asked = address.toLowerCase();
    const domain = asked.slice(asked.lastIndexOf('@'));
    return (allowed ?? '')
      .toLowerCase()
      .split(/[,\s]+/u)
      .some((one) => one !== '' && one.includes('@') && (one === asked || one === domain));
  };
