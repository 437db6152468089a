import type { ComponentProps } from 'react';
import styles from './Button.module.css';
import { useKeyNames } from './useKeyNames.ts';

type ButtonProps = Omit<ComponentProps<'button'>, 'className'> & {
  /** `primary` for the one thing to do here, `quiet` for what stands in running text. */
  readonly look?: 'plain' | 'primary' | 'quiet';
};

export function Button({ look = 'plain', type = 'button', ...rest }: ButtonProps) {
  return <button type={type} className={styles.button} data-look={look} {...rest} />;
}

type IconButtonProps = Omit<ComponentProps<'button'>, 'className' | 'aria-label'> & {
  /** Read aloud and shown on hover: the icon alone says nothing. */
  readonly label: string;
  /** Shown after the name on hover, such as `0` or `Escape`. */
  readonly keys?: string | undefined;
};

export function IconButton({ label, keys, type = 'button', ...rest }: IconButtonProps) {
  const shortcut = useKeyNames()(keys);
  return (
    <button
      type={type}
      className={styles.icon}
      aria-label={label}
      title={shortcut ? `${label} (${shortcut})` : label}
      {...rest}
    />
  );
}
