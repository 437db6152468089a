/** The header's menu: commands that have no button, and how the app looks. After the ARIA menu button pattern. */
import { Check, Ellipsis, Sparkles } from 'lucide-react';
import { type ReactNode, useId, useRef, useState } from 'react';
import { THEME_CHOICES, type ThemeChoice } from '../state/theme.ts';
import { IconButton } from '../ui/Button.tsx';
import { useKeyNames } from '../ui/useKeyNames.ts';
import { MOUSE, useMediaQuery } from '../ui/useMediaQuery.ts';
import { useActions, useStore } from '../ui/useStore.ts';
import { listMenuItems, walkMenu } from '../ui/walkMenu.ts';
import styles from './HeaderMenu.module.css';
import type { HeaderCommand } from './headerCommands.ts';
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
          if (event.newState === 'open') listMenuItems(event.currentTarget)[0]?.focus();
        }}
        onKeyDown={(event) => walkMenu(event, close)}
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
      {commands.map((command) => (
        <CommandItem key={command.id} {...command} onDone={onDone} />
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

interface CommandItemProps extends HeaderCommand {
  readonly onDone: () => void;
}

/** What opens and closes something is ticked while it is open. */
function CommandItem({ id, label, fingerLabel = label, icon: Icon, isOpen, onDone }: CommandItemProps) {
  const hasMouse = useMediaQuery(MOUSE);
  const { command, isOffered, perform } = useCommand(id);
  const isChecked = useStore((state) => isOpen?.(state));
  const keys = useKeyNames()(command?.keys?.[0]);
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
      <span>{hasMouse ? label : fingerLabel}</span>
      {keys !== null && (
        <span className={styles.key} aria-hidden="true">
          {keys}
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
