import { css } from './css.ts';

export const formStyle = css`
  fieldset {
    border: 0;
    border-block-start: 1px solid var(--line);
    margin: 2rem 0 0;
    padding: 0;
  }
  legend {
    font-size: 1.2rem;
    font-weight: 600;
    padding-inline: 0 0.75rem;
  }
  fieldset fieldset {
    margin-block-start: 1.25rem;
    border-inline-start: 3px solid var(--line);
    border-block-start: 0;
    padding-inline-start: 1rem;
  }
  fieldset fieldset legend {
    font-size: 1rem;
  }
  .field {
    margin-block: 1.1rem;
    max-inline-size: var(--measure);
  }
  .field > label,
  .label-like {
    font-weight: 600;
    display: block;
  }
  .help {
    color: var(--faint);
    font-size: 0.9rem;
    margin: 0.1rem 0 0.35rem;
  }
  .optional {
    font-weight: 400;
    color: var(--faint);
  }
  input[type='text'],
  input[type='email'],
  input[type='datetime-local'],
  select,
  textarea {
    font: inherit;
    inline-size: 100%;
    padding: 0.55rem 0.7rem;
    color: var(--ink);
    background: var(--paper);
    border: 1px solid var(--faint);
    border-radius: 4px;
  }
  input[type='text'].short {
    max-inline-size: 14rem;
  }
  input[type='datetime-local'],
  select {
    max-inline-size: 24rem;
  }
  textarea {
    font-family: var(--serif);
    font-size: 1.0625rem;
    line-height: 1.6;
    min-block-size: 7rem;
    resize: vertical;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem 1.25rem;
  }
  .choices label {
    display: inline-flex;
    gap: 0.5rem;
    align-items: baseline;
    min-block-size: 1.75rem;
  }
  input[type='radio'],
  input[type='checkbox'] {
    accent-color: var(--accent);
    inline-size: 1.1rem;
    block-size: 1.1rem;
  }
  .errors {
    border: 2px solid var(--deleted);
    background: var(--deleted-tint);
    padding: 0.25rem 1.25rem 0.5rem;
    margin-block: 1.5rem;
  }
  .errors h2 {
    margin-block-start: 0.75rem;
  }
  .errors a {
    color: inherit;
  }
  .wrong {
    border-inline-start: 4px solid var(--deleted);
    padding-inline-start: 1rem;
  }
  .error {
    color: var(--deleted);
    font-weight: 600;
    margin: 0.1rem 0 0.35rem;
  }
`;
