import type { ConfigurationDetails, RuleDetails } from '../../linter/file-details.ts';
import { CHANNEL_LABELS } from '../labels.ts';
import { count } from '../numbers.ts';
import { portablePath } from '../paths.ts';
import { html, type Markup, raw } from './markup.ts';
import type { Report } from './report.ts';

/** By what the files were judged: the campaign, the registers, the lists, the rules with their options. */
export function configurationSection(report: Report): Markup | null {
  const { page, configurations } = report;
  if (configurations.length === 0) return null;
  return html`
<section aria-labelledby="configuration"><h2 id="configuration">${page.configuration}</h2><p>${page.configurationLead}</p>
${configurations.map(({ details, files }, at) => oneConfiguration(details, files, at, report))}</section>`;
}

function oneConfiguration(
  details: ConfigurationDetails,
  files: readonly string[],
  at: number,
  report: Report,
): Markup {
  const { page, texts, configurations, context } = report;
  const several = configurations.length > 1;
  const level = raw(several ? 'h4' : 'h3');
  const { campaign, ...others } = details.settings;
  return html`
${several && html`<h3>${page.validFor} ${texts.list(files)}</h3>`}
<dl class="facts">${factsOf(details, report).map(([term, value]) => html`<div><dt>${term}</dt><dd>${value}</dd></div>`)}</dl>
<${level} id="rules-${at}">${page.rules}</${level}>
<div class="scroll" role="group" aria-labelledby="rules-${at}" tabindex="0"><table>
<thead><tr><th scope="col">${texts.rule}</th><th scope="col">${texts.severity}</th><th scope="col" class="wide">${page.options}</th></tr></thead>
<tbody>${details.rules.map((rule) => ruleRow(rule, report))}</tbody></table></div>
<${level} id="settings-${at}">${page.allSettings}</${level}>
<pre class="scroll" role="group" aria-labelledby="settings-${at}" tabindex="0">${lines({ campaign, ...others, suppression: details.lists.map((list) => portablePath(list, context.cwd)), table: details.tableSeverities })}</pre>`;
}

/** JSON that keeps its line ends: each line is escaped by itself. */
function lines(value: unknown): readonly Markup[] {
  return JSON.stringify(value, null, 2)
    .split('\n')
    .map((line) => {
      const indent = /^ */.exec(line)?.[0] ?? '';
      return html`${raw(indent)}${line.slice(indent.length)}${raw('\n')}`;
    });
}

function factsOf(
  { path, settings, lists }: ConfigurationDetails,
  { page, context, texts }: Report,
): readonly (readonly [term: string, value: string])[] {
  const { campaign, sources, processors, jurisdiction, asOf } = settings;
  const { language } = context;
  const channels = campaign.channels?.map((channel) => CHANNEL_LABELS[channel][language]);
  const entries = (register: Readonly<Record<string, unknown>>) => {
    const size = Object.keys(register).length;
    return size === 0 ? page.notSet : count(size, language);
  };
  return [
    [page.configurationFile, path === null ? page.builtIn : portablePath(path, context.cwd)],
    [page.jurisdiction, jurisdiction],
    [page.asOf, asOf],
    [page.controller, campaign.controller ?? page.notSet],
    [page.purpose, campaign.purpose ?? page.notSet],
    [page.channels, channels === undefined ? page.fromColumns : texts.list(channels)],
    [
      page.offer,
      campaign.offer?.description ??
        (campaign.offer === undefined ? page.notSet : JSON.stringify(campaign.offer)),
    ],
    [
      page.lists,
      lists.length === 0 ? page.notSet : texts.list(lists.map((list) => portablePath(list, context.cwd))),
    ],
    [page.sources, entries(sources)],
    [page.processors, entries(processors)],
  ];
}

function ruleRow({ name, severity, options }: RuleDetails, { texts, context }: Report): Markup {
  const description = context.rules.get(name)?.description[context.language];
  const shown = JSON.stringify(options ?? {});
  return html`<tr><th scope="row"><code class="rule">${name}</code>${description !== undefined && html`<br><small>${description}</small>`}</th>
<td>${severity === 2 ? texts.errors[0] : texts.warnings[0]}</td><td>${shown === '{}' ? '–' : html`<code>${shown}</code>`}</td></tr>`;
}
