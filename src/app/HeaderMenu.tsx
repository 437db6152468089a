/** The header's menu: commands that have no button, and how the app looks. After the ARIA menu button pattern. */
import { Check, Ellipsis, type LucideIcon, Sparkles } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import { THEME_CHOICES, type ThemeChoice } from '../state/theme.ts';
import { IconButton } from '../ui/Button.tsx';
import { useActions, useStore } from '../ui/useStore.ts';
import styles from './HeaderMenu.module.css';
import type { HeaderCommand } from './headerCommands.ts';
import { nameKeys } from './nameKeys.ts';
import { useCommand } from './useCommand.ts';

const THEME_NAMES: Readonly<Record<ThemeChoice, string>> = {
  system: 'As the system',
  light: 'Light',
  dark: 'Dark',
  contrast: 'High contrast',
};

export function HeaderMenu({ commands }: { readonly commands: readonly HeaderCommand[] }) {
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const close = () => menu.current?.hidePopover();
  return (
    <>
      <IconButton label="Menu" aria-haspopup="menu" aria-expanded={isOpen} popoverTarget={id}>
        <Ellipsis aria-hidden="true" />
      </IconButton>
      <div
        ref={menu}
        id={id}
        popover="auto"
        role="menu"
        aria-label="Menu"
        tabIndex={-1}
        className={styles.menu}
        onBeforeToggle={(event) => setIsOpen(event.newState === 'open')}
        onToggle={(event) => {
          if (event.newState === 'open') listItems(event.currentTarget)[0]?.focus();
        }}
        onKeyDown={(event) => moveFocus(event, close)}
      >
        {isOpen && <MenuItems commands={commands} onDone={close} />}
      </div>
    </>
  );
}

interface MenuItemsProps {
  readonly commands: readonly HeaderCommand[];
  readonly onDone: () => void;
}

function MenuItems({ commands, onDone }: MenuItemsProps) {
  const actions = useActions();
  const { choice, isProjector } = useStore((state) => state.theme);
  return (
    <>
      {commands.map(({ id, label, icon, isOpen }) => (
        <CommandItem key={id} id={id} label={label} icon={icon} isOpen={isOpen} onDone={onDone} />
      ))}
      <CommandItem id="surprise" label="Surprise me" icon={Sparkles} onDone={onDone} />
      <hr />
      <fieldset aria-label="Theme" className={styles.group}>
        <p aria-hidden="true">Theme</p>
        {THEME_CHOICES.map((theme) => (
          <Item key={theme} role="menuitemradio" isChecked={theme === choice} onChoose={() => actions.setTheme(theme)}>
            {THEME_NAMES[theme]}
          </Item>
        ))}
      </fieldset>
      <hr />
      <Item role="menuitemcheckbox" isChecked={isProjector} onChoose={() => actions.setProjector(!isProjector)}>
        <span>Projector</span>
        <small>Large text, names and lines</small>
      </Item>
    </>
  );
}

interface CommandItemProps {
  readonly id: string;
  readonly label: string;
  readonly icon: LucideIcon;
  readonly isOpen?: HeaderCommand['isOpen'];
  readonly onDone: () => void;
}

/** What opens and closes something is ticked while it is open. */
function CommandItem({ id, label, icon: Icon, isOpen, onDone }: CommandItemProps) {
  const { command, isOffered, perform } = useCommand(id);
  const isChecked = useStore((state) => isOpen?.(state));
  const [key] = command?.keys ?? [];
  return (
    <Item
      role={isChecked === undefined ? 'menuitem' : 'menuitemcheckbox'}
      isChecked={isChecked}
      isDisabled={!isOffered}
      mark={<Icon aria-hidden="true" />}
      onChoose={() => {
        onDone();
        perform();
      }}
    >
      <span>{label}</span>
      {key !== undefined && (
        <span className={styles.key} aria-hidden="true">
          {nameKeys(key).join(' ')}
        </span>
      )}
    </Item>
  );
}

interface ItemProps {
  readonly role: 'menuitem' | 'menuitemradio' | 'menuitemcheckbox';
  readonly isChecked?: boolean | undefined;
  readonly isDisabled?: boolean;
  /** Stands in front of the name; without it a tick does where the item is checked. */
  readonly mark?: ReactNode;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}

function Item({ role, isChecked, isDisabled = false, mark, onChoose, children }: ItemProps) {
  return (
    <button
      type="button"
      role={role}
      tabIndex={-1}
      className={styles.item}
      aria-disabled={isDisabled}
      {...(isChecked === undefined ? {} : { 'aria-checked': isChecked })}
      onClick={() => !isDisabled && onChoose()}
    >
      <span className={styles.mark}>{mark ?? (isChecked && <Check aria-hidden="true" />)}</span>
      <span className={styles.label}>{children}</span>
    </button>
  );
}

const listItems = (menu: HTMLElement) => [...menu.querySelectorAll<HTMLElement>('[role^="menuitem"]')];

/** Arrows, Home, End and first letters walk the entries; Escape and Tab close. */
function moveFocus(event: KeyboardEvent<HTMLElement>, close: () => void): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const { key } = event;
  const items = listItems(event.currentTarget);
  const at = items.findIndex((item) => item.matches(':focus'));
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: (at + 1) % items.length,
    ArrowUp: (at <= 0 ? items.length : at) - 1,
    Home: 0,
    End: items.length - 1,
  };
  const isLetter = key.length === 1 && key !== ' ';
  const later = [...items.slice(at + 1), ...items.slice(0, at + 1)];
  const target = isLetter
    ? later.find((item) => item.textContent?.toLowerCase().startsWith(key.toLowerCase()))
    : items[steps[key] ?? -1];
  // Keys in a menu belong to it, not to the shortcuts of the page.
  if (isLetter || key in steps || key === 'Escape') {
    event.preventDefault();
    event.stopPropagation();
  }
  if (key === 'Escape' || key === 'Tab') close();
  target?.focus();
}
