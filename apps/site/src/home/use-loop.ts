import { type RefObject, useEffect, useState } from "react";

interface Loop {
  /** The step that is shown, from 0. */
  step: number;
  isPlaying: boolean;
  play(): void;
  pause(): void;
  /** Shows a step, and pauses. */
  show(step: number): void;
}

/** Steps through a short loop while the element is in view, unless the reader stopped it or asks for less motion. */
export function useLoop(element: RefObject<Element | null>, durations: readonly number[]): Loop {
  const [step, setStep] = useState(0);
  const [isPlaying, setPlaying] = useState(true);
  const isInView = useInView(element);
  const isStill = useReducedMotion();
  const runs = isPlaying && isInView && !isStill;
  useEffect(() => {
    if (!runs) return undefined;
    const timer = setTimeout(() => setStep((step + 1) % durations.length), durations[step]);
    return () => clearTimeout(timer);
  }, [runs, step, durations]);
  return {
    step,
    isPlaying,
    play: () => setPlaying(true),
    pause: () => setPlaying(false),
    show(next) {
      setPlaying(false);
      setStep(next);
    },
  };
}

/** Whether at least half of an element is visible in a visible window. */
function useInView(element: RefObject<Element | null>): boolean {
  const [isInView, setInView] = useState(false);
  useEffect(() => {
    if (!element.current) return undefined;
    let isIntersecting = false;
    const update = () => setInView(isIntersecting && !document.hidden);
    const observer = new IntersectionObserver(
      ([entry]) => {
        isIntersecting = entry?.isIntersecting ?? false;
        update();
      },
      { threshold: 0.5 },
    );
    observer.observe(element.current);
    document.addEventListener("visibilitychange", update);
    return () => {
      observer.disconnect();
      document.removeEventListener("visibilitychange", update);
    };
  }, [element]);
  return isInView;
}

function useReducedMotion(): boolean {
  const [isStill, setStill] = useState(true);
  useEffect(() => {
    const query = matchMedia("(prefers-reduced-motion: reduce)");
    const update = () => setStill(query.matches);
    update();
    query.addEventListener("change", update);
    return () => query.removeEventListener("change", update);
  }, []);
  return isStill;
}
