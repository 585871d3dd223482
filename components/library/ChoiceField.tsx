import { say } from '../../lib/words/say.ts';

type Props = {
  readonly field: 'outlet' | 'source' | 'language';
  /** Each value with how many articles have it. */
  readonly values: readonly (readonly [string, number])[];
  readonly chosen: string | undefined;
  readonly nameOf: (value: string) => string;
  readonly choose: (value: string | undefined) => void;
};

/** The value of "all": no outlet, source or language is called so. */
const ALL = '\u0000';

/** One choice among the values that are there, each with its number; nothing where there is no choice. */
export function ChoiceField({ field, values, chosen, nameOf, choose }: Props) {
  if (values.length < 2 && chosen === undefined) return null;
  return (
    <label>
      <span class="small">{say(`library_${field}`)}</span>
      <select
        class="field"
        value={chosen ?? ALL}
        data-testid={`filter-${field}`}
        onChange={({ currentTarget: { value } }) => choose(value === ALL ? undefined : value)}
      >
        <option value={ALL}>{say('library_all')}</option>
        {values.map(([value, count]) => (
          <option key={value} value={value}>
            {say('library_choice', nameOf(value), count)}
          </option>
        ))}
      </select>
    </label>
  );
}
