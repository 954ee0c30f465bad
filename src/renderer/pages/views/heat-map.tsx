/** Five by five: likelihood to the right, impact upwards. A cell says its score and band; a reference opens its risk. */
import { riskScore } from '@shared/analysis/risk-classification';
import { isActive, type WorkshopRecord } from '@shared/domain/workshop';
import { Button } from 'react-aria-components';
import { select } from '../../store/ui-store';
import styles from './heat-map.module.css';
import { placeOf, type RiskMoment, risksAt } from './risks-model';

const SIZES = [1, 2, 3, 4, 5] as const;
const LETTERS: Readonly<Record<string, string>> = { low: 'L', moderate: 'M', high: 'H', extreme: 'E' };

interface HeatMapProps {
  readonly risks: readonly WorkshopRecord[];
  readonly moment: RiskMoment;
}

/** The map as a table, so that it reads cell by cell. */
export function HeatMap({ risks, moment }: HeatMapProps) {
  const missing = risks.filter((risk) => isActive(risk) && placeOf(risk, moment) === null).length;
  return (
    <div>
      <table className={styles.map}>
        <caption className={styles.caption}>Impact upwards, likelihood to the right</caption>
        <tbody>
          {SIZES.toReversed().map((impact) => (
            <tr key={impact}>
              <th scope="row" aria-label={`Impact ${impact}`}>
                {impact}
              </th>
              {SIZES.map((likelihood) => (
                <Cell
                  key={likelihood}
                  likelihood={likelihood}
                  impact={impact}
                  risks={risksAt(risks, moment, likelihood, impact)}
                />
              ))}
            </tr>
          ))}
          <tr>
            <td />
            {SIZES.map((likelihood) => (
              <th key={likelihood} scope="col" aria-label={`Likelihood ${likelihood}`}>
                {likelihood}
              </th>
            ))}
          </tr>
        </tbody>
      </table>
      <p className={styles.legend}>
        L low, M moderate, H high, E extreme; the number is likelihood times impact.
        {missing > 0 && ` ${missing} ${missing === 1 ? 'risk has' : 'risks have'} no place here yet.`}
      </p>
    </div>
  );
}

interface CellProps {
  readonly likelihood: number;
  readonly impact: number;
  readonly risks: readonly WorkshopRecord[];
}

function Cell({ likelihood, impact, risks }: CellProps) {
  const rating = riskScore(likelihood, impact);
  return (
    <td className={styles.cell} data-band={rating?.band}>
      <span className={styles.score}>
        {LETTERS[rating?.band ?? 'low']} {rating?.score}
      </span>
      <span className={styles.refs}>
        {risks.map((risk) => (
          <Button key={risk.id} className={styles.ref ?? ''} onPress={() => select(risk.id)}>
            {risk.ref}
          </Button>
        ))}
      </span>
    </td>
  );
}
