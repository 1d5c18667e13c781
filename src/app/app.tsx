import { useEffect } from 'preact/hooks';
import { locale, localText, messages } from './i18n/locale.ts';
import { About } from './panels/about.tsx';
import { ChartsPanel } from './panels/charts/chartsPanel.tsx';
import { ConditionsPanel } from './panels/conditions/conditionsPanel.tsx';
import { LinkNote } from './panels/conditions/linkNote.tsx';
import { Header } from './panels/header/header.tsx';
import { Headline, Summary } from './panels/headline.tsx';
import { Introduction } from './panels/introduction.tsx';
import { MapLegend } from './panels/map/mapLegend.tsx';
import { MapPanel } from './panels/map/mapPanel.tsx';
import { Notices } from './panels/notices.tsx';
import { Announcer, StatusBar } from './panels/statusBar.tsx';
import { Strip } from './panels/strip.tsx';
import { Transport } from './panels/time/transport.tsx';
import { VillagesSection } from './panels/village/table/villagesSection.tsx';
import { VillagePanel } from './panels/village/villagePanel.tsx';
import { shownRun, status } from './state.ts';

/** The first view: the map with its time, the charts beside it, the conditions beside those. */
export function App() {
  const { page } = messages.value;
  const title = shownRun.value && localText(shownRun.value.scenario.title);
  useEffect(() => {
    document.title = title ? page.title(title) : page.name;
    document.documentElement.lang = locale.value;
  }, [title, page]);
  return (
    <>
      <button type="button" class="skip" onClick={() => document.querySelector<HTMLElement>('.map-keys')?.focus()}>
        {page.skip}
      </button>
      <Header />
      <main data-status={status.value.kind}>
        <Notices />
        <StatusBar />
        <LinkNote />
        <div class="page">
          <div class="stage">
            <div class="stage-inner">
              <Headline />
              <MapPanel />
              <Transport />
              <MapLegend />
            </div>
          </div>
          <VillagePanel />
          <div class="beside">
            <Introduction />
            <Summary />
            <ChartsPanel />
          </div>
          <ConditionsPanel />
        </div>
        <div class="page">
          <VillagesSection />
          <About />
        </div>
      </main>
      <Strip />
      <Announcer />
    </>
  );
}
