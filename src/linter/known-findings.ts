import type { RawFinding } from './collector.ts';

/** The findings of one file that were known before, and are left out of what fails a run. */
export interface KnownFindings {
  /** Says whether a finding is a known one. Each known occurrence is used up by one that is found. */
  takes(finding: RawFinding): boolean;
}
