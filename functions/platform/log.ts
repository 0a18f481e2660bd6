import { Logger } from '@aws-lambda-powertools/logger';

/** Identities and outcomes, never the content of a contribution (DESIGN.md habit 12). */
export interface Log {
  info(message: string, about?: Record<string, string | number | boolean | null>): void;
  warn(message: string, about?: Record<string, string | number | boolean | null>): void;
  error(message: string, about: Record<string, string | number | boolean | null>, cause?: unknown): void;
}

const logger = new Logger({ serviceName: 'rolling-text' });

export const log: Log = {
  info: (message, about = {}) => {
    logger.info(message, about);
  },
  warn: (message, about = {}) => {
    logger.warn(message, about);
  },
  error: (message, about, cause) => {
    logger.error(message, cause instanceof Error ? { ...about, error: cause } : about);
  },
};
