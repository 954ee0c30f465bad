/** The heads of the columns: click or Enter sorts; the grid handles both. */
import { ArrowDown, ArrowUp } from 'lucide-react';
import { Checkbox } from '../../ui/checkbox';
import { classNames } from '../../ui/class-names';
import type { GridColumn } from './columns';
import styles from './register.module.css';
import type { Sort } from './row-model';

interface GridHeaderProps {
  readonly columns: readonly GridColumn[];
  readonly sort: Sort | null;
  /** The column that has the roving focus, or −1. */
  readonly activeColumn: number;
  readonly selected: 'none' | 'some' | 'all';
  readonly onToggleAll: () => void;
}

/** The header row; it stays in sight while the rows scroll. */
export function GridHeader({ columns, sort, activeColumn, selected, onToggleAll }: GridHeaderProps) {
  return (
    <div role="row" aria-rowindex={1} className={classNames(styles.row, styles.header)}>
      {columns.map((column, index) => {
        const direction = sort?.column === column.id ? sort.direction : 'none';
        const isSelect = column.id === 'select';
        return (
          <div
            key={column.id}
            role="columnheader"
            aria-colindex={index + 1}
            {...(!isSelect && { 'aria-sort': direction })}
            tabIndex={activeColumn === index ? 0 : -1}
            data-cell={`header/${index}`}
            className={classNames(
              styles.head,
              column.isNumeric && styles.numeric,
              !isSelect && styles.sortable,
            )}
          >
            {isSelect ? (
              <Checkbox
                aria-label="Select all rows"
                isSelected={selected === 'all'}
                isIndeterminate={selected === 'some'}
                onChange={onToggleAll}
              />
            ) : (
              <>
                <span className={styles.headLabel}>{column.label}</span>
                {direction === 'ascending' && <ArrowUp size={14} aria-hidden="true" />}
                {direction === 'descending' && <ArrowDown size={14} aria-hidden="true" />}
              </>
            )}
          </div>
        );
      })}
    </div>
  );
}
