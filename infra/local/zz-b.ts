import { columnRoleOf } from '#proposal/table-heads.ts';
for (const h of ['Text / comment', 'Action', 'Comment', 'Text', 'Paragraph']) console.log(h, columnRoleOf(h));
