/**
 * How a text speaks to the machine that reads it rather than to a person, in the six languages (HOSTILE H7): to leave
 * aside, near what it was told; and turns that nobody writes to an office. In lower case.
 */
export const leaveAside: readonly string[] = [
  ...['ignore', 'disregard', 'forget', 'override', 'bypass'],
  ...['ignorez', 'oublie', 'ne tenez pas compte', 'ne tiens pas compte', 'faites abstraction'],
  ...['ignora', 'ignoren', 'olvida', 'olvide', 'haz caso omiso', 'haga caso omiso'],
  ...['تجاهل', 'انس ', 'أهمل', 'لا تلتزم'],
  ...['игнорируй', 'проигнорируй', 'забудь', 'не учитывай', 'не обращай внимания'],
  ...['忽略', '无视', '忘记', '忽視', '無視'],
];

export const whatItWasTold: readonly string[] = [
  ...['previous instruction', 'prior instruction', 'above instruction', 'earlier instruction', 'all instruction'],
  ...['your instruction', 'system prompt', 'previous prompt', 'your prompt', 'your rules'],
  ...['instructions précédentes', 'instructions antérieures', 'instructions ci-dessus', 'vos instructions'],
  ...['tes instructions', 'consignes précédentes', 'toutes les instructions'],
  ...['instrucciones anteriores', 'instrucciones previas', 'tus instrucciones', 'sus instrucciones'],
  ...['todas las instrucciones', 'indicaciones anteriores'],
  ...['التعليمات السابقة', 'جميع التعليمات', 'كل التعليمات', 'تعليماتك', 'الأوامر السابقة'],
  ...['предыдущие инструкции', 'предыдущие указания', 'прежние инструкции', 'все инструкции', 'свои инструкции'],
  ...['предыдущих инструкци', 'ваши инструкции'],
  ...['之前的指令', '先前的指令', '以前的指令', '以上指令', '所有指令', '之前的指示', '先前的指示', '之前的所有指'],
  ...['上述指令', '之前的提示'],
];

export const saidToMachines: readonly string[] = [
  ...['mark as support', 'mark this as support', 'mark it as support', 'classify this as', 'classify as support'],
  ...['position: agree', 'you are an ai', 'as a language model', 'system prompt:', '<system>', '[system]'],
  ...['marquer comme soutien', 'marque comme soutien', 'marquez comme soutien', 'classer comme soutien'],
  ...['classez ce message comme', 'position : d’accord', "position : d'accord", 'tu es une ia'],
  ...[
    'marcar como apoyo',
    'marca como apoyo',
    'marque como apoyo',
    'clasifica esto como',
    'clasifique este mensaje como',
  ],
  ...['posición: de acuerdo', 'eres una ia'],
  ...['صنف هذا', 'صنّف هذا', 'ضع علامة تأييد', 'الموقف: موافق'],
  ...['отметь как поддержк', 'отметьте как поддержк', 'классифицируй', 'позиция: согласен', 'ты — ии'],
  ...['标记为支持', '归类为支持', '立场：同意', '立场:同意', '你是一个人工智能'],
];
