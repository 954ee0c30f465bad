/** Catches a failure while drawing, so that one broken part never leaves an empty window. */
import { Component, type ReactNode } from 'react';
import { Button } from './button';
import { EmptyState } from './empty-state';

interface CrashScreenProps {
  /** When it changes, the content is tried again. */
  readonly place?: string;
  /** Called instead of showing anything; for parts that can simply go away. */
  readonly onFail?: () => void;
  readonly children: ReactNode;
}
interface CrashScreenState {
  readonly hasFailed: boolean;
  readonly place: string | undefined;
}

/** Shows a way on instead of the content that failed. */
export class CrashScreen extends Component<CrashScreenProps, CrashScreenState> {
  override state: CrashScreenState = { hasFailed: false, place: this.props.place };

  static getDerivedStateFromError(): Partial<CrashScreenState> {
    return { hasFailed: true };
  }

  static getDerivedStateFromProps(props: CrashScreenProps, state: CrashScreenState): CrashScreenState | null {
    return props.place === state.place ? null : { hasFailed: false, place: props.place };
  }

  override componentDidCatch(): void {
    this.props.onFail?.();
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    if (this.props.onFail) return null;
    return (
      <EmptyState
        title="This part could not be shown"
        actions={
          <Button variant="primary" onPress={() => this.setState({ hasFailed: false })}>
            Show it again
          </Button>
        }
      >
        What was saved is safe. Go to another page, or try again.
      </EmptyState>
    );
  }
}
