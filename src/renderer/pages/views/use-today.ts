/** The day it is, for what is late; a window that stays open over night notices the next one. */
import { useEffect, useState } from 'react';
import { localDay } from '../../fields/parse-day';

const LOOK_EVERY_MS = 60_000;

/** Today as ISO day. */
export function useToday(): string {
  const [today, setToday] = useState(() => localDay(new Date()));
  useEffect(() => {
    const timer = setInterval(() => setToday(localDay(new Date())), LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  return today;
}
