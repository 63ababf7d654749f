export { type InvalidCase, type RuleTest, ruleTester, type ValidCase } from './testing/rule-tester.ts';
