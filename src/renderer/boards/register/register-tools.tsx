/** Above the rows: what narrows them, how many there are, and what can be done with the marked ones. */
import { RECORD_STATUS, type RecordStatus } from '@shared/domain/workshop';
import { ArrowUpDown, CircleDot, SquareParking, Trash2, X } from 'lucide-react';
import type { Ref } from 'react';
import { statusLabel } from '../../fields/words';
import { Button } from '../../ui/button';
import { Menu } from '../../ui/menu';
import { SearchField } from '../../ui/search-field';
import { Select } from '../../ui/select';
import parts from '../parts/parts.module.css';
import type { RowFilter } from './row-model';

interface RegisterToolsProps {
  readonly filter: RowFilter;
  readonly onFilter: (filter: RowFilter) => void;
  readonly filterRef: Ref<HTMLInputElement>;
  readonly shown: number;
  readonly total: number;
  readonly isSorted: boolean;
  readonly onUnsort: () => void;
  readonly selected: number;
  /** Rows in sight that should have an owner and have none. */
  readonly ownerless: number;
  readonly onPark: () => void;
  readonly onStatus: (status: RecordStatus) => void;
  readonly onDelete: () => void;
  readonly onUnselect: () => void;
}

/** The tools of a register. */
export function RegisterTools(props: RegisterToolsProps) {
  const {
    filter,
    onFilter,
    filterRef,
    shown,
    total,
    isSorted,
    onUnsort,
    selected,
    ownerless,
    onPark,
    onStatus,
    onDelete,
    onUnselect,
  } = props;
  return (
    <div className={parts.tools}>
      <SearchField
        label="Filter rows"
        value={filter.text}
        onChange={(text) => onFilter({ ...filter, text })}
        inputRef={filterRef}
        className={parts.filter}
      />
      {/* What can be done with marked rows takes the place of what narrows them, so that no row moves away. */}
      {selected === 0 && (
        <Select
          label="Status"
          hideLabel
          className={parts.status}
          options={RECORD_STATUS.map((status) => ({ id: status, label: statusLabel(status) }))}
          value={filter.status}
          onChange={(status) => onFilter({ ...filter, status })}
          placeholder="Any status"
          emptyLabel="Any status"
        />
      )}
      <span className={parts.count} role="status">
        {selected > 0 ? `${selected} selected` : rowCount(shown, total)}
      </span>
      {selected === 0 && ownerless > 0 && (
        <span className={parts.count} title="Alt+P parks the row of the active cell">
          {`${ownerless} without an owner`}
        </span>
      )}
      {selected === 0 && isSorted && (
        <Button
          size="s"
          variant="quiet"
          icon={<ArrowUpDown size={16} aria-hidden="true" />}
          onPress={onUnsort}
        >
          Own order
        </Button>
      )}
      <span className={parts.spacer} />
      {selected > 0 && (
        <SelectedTools onPark={onPark} onStatus={onStatus} onDelete={onDelete} onUnselect={onUnselect} />
      )}
    </div>
  );
}

function rowCount(shown: number, total: number): string {
  return shown === total ? `${total} ${total === 1 ? 'row' : 'rows'}` : `${shown} of ${total} rows`;
}

type SelectedToolsProps = Pick<RegisterToolsProps, 'onPark' | 'onStatus' | 'onDelete' | 'onUnselect'>;

function SelectedTools({ onPark, onStatus, onDelete, onUnselect }: SelectedToolsProps) {
  return (
    <>
      <Menu
        label="Status of the selected rows"
        trigger={
          <Button size="s" icon={<CircleDot size={16} aria-hidden="true" />}>
            Set status
          </Button>
        }
        actions={RECORD_STATUS.map((status) => ({
          id: status,
          label: statusLabel(status),
          run: () => onStatus(status),
        }))}
      />
      <Button size="s" icon={<SquareParking size={16} aria-hidden="true" />} onPress={onPark}>
        Park what nobody owns
      </Button>
      <Button size="s" icon={<Trash2 size={16} aria-hidden="true" />} onPress={onDelete}>
        Delete
      </Button>
      <Button size="s" variant="quiet" icon={<X size={16} aria-hidden="true" />} onPress={onUnselect}>
        Clear
      </Button>
    </>
  );
}
