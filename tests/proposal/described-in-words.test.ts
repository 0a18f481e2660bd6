import { describe, expect, it } from 'vitest';
import { itemsOf } from './reading-of.ts';

/** What missions would write who have no paragraph's number at hand, in the five languages the draft is not in. */
const described: readonly (readonly [place: string, ...bodies: readonly string[]])[] = [
  [
    'II.13',
    'Nous appuyons le paragraphe relatif au Fonds monétaire international et à la Banque mondiale.',
    'Apoyamos el párrafo sobre el Fondo Monetario Internacional y el Banco Mundial.',
    'نؤيد الفقرة المتعلقة بصندوق النقد الدولي والبنك الدولي.',
    'Поддерживаем пункт о Международном валютном фонде и Всемирном банке.',
    '我们支持关于国际货币基金组织和世界银行的段落。',
  ],
  [
    'II.15',
    "Nous appuyons le paragraphe sur l'Organisation de l'aviation civile internationale et l'Organisation maritime internationale.",
    'Apoyamos el párrafo relativo a la Organización de Aviación Civil Internacional y la Organización Marítima Internacional.',
    'نؤيد الفقرة المتعلقة بمنظمة الطيران المدني الدولي والمنظمة البحرية الدولية.',
    'Поддерживаем пункт о сотрудничестве с Международной организацией гражданской авиации и Международной морской организацией.',
    '我们支持关于国际民用航空组织和国际海事组织的段落。',
  ],
  [
    'II.8',
    'Nous appuyons le paragraphe sur les avantages comparatifs des organisations régionales.',
    'Apoyamos el párrafo sobre las ventajas comparativas de las organizaciones regionales.',
    'نؤيد الفقرة المتعلقة بالمزايا النسبية للمنظمات الإقليمية.',
    'Поддерживаем пункт о сравнительных преимуществах региональных организаций.',
    '我们支持关于区域组织相对优势的段落。',
  ],
  [
    'II.27',
    'Nous appuyons le paragraphe sur les douanes et l’interception des envois illicites sur le territoire.',
    'Apoyamos el párrafo sobre las aduanas y la interceptación de los envíos ilícitos en el territorio nacional.',
    'نؤيد الفقرة المتعلقة بسلطات الجمارك التي تعترض الشحنات غير المشروعة داخل أراضي الدول.',
    'Поддерживаем пункт о перехвате таможенными органами незаконных грузов на территории государств.',
    '我们支持关于海关在境内拦截非法货运的段落。',
  ],
  [
    'II.29',
    'Nous appuyons le paragraphe sur la vérification des certificats d’utilisateur final et les mesures d’atténuation.',
    'Apoyamos el párrafo sobre la verificación de los certificados de usuario final y las medidas de mitigación.',
    'نؤيد الفقرة المتعلقة بالتحقق من شهادات المستعمل النهائي وتدابير التخفيف.',
    'Поддерживаем пункт о проверке подлинности сертификатов конечного пользователя и мерах по смягчению рисков.',
    '我们支持关于认证最终用户证书和减轻风险措施的段落。',
  ],
  [
    'II.40',
    "Nous appuyons le paragraphe sur les mandats des missions de maintien de la paix et le consentement de l'État hôte.",
    'Apoyamos el párrafo sobre los mandatos de las misiones de mantenimiento de la paz y el consentimiento del Estado anfitrión.',
    'نؤيد الفقرة المتعلقة بولايات بعثات حفظ السلام في الدول المضيفة.',
    'Поддерживаем пункт о мандатах миротворческих миссий с согласия принимающих государств.',
    '我们支持关于维持和平特派团任务授权和东道国同意的段落。',
  ],
  [
    'II.41',
    'Nous appuyons le paragraphe sur les inventaires réguliers des stocks et les pertes constatées.',
    'Apoyamos el párrafo sobre los inventarios periódicos de los arsenales y las pérdidas detectadas.',
    'نؤيد الفقرة المتعلقة بعمليات الجرد المنتظمة للمخزونات وحالات فقدان الأسلحة.',
    'Поддерживаем пункт о регулярной инвентаризации запасов и выявлении утраты оружия.',
    '我们支持关于定期清点库存和发现武器丢失的段落。',
  ],
  [
    'II.85',
    'Nous appuyons le paragraphe sur les femmes aux postes de direction et comme agentes du changement.',
    'Apoyamos el párrafo sobre las mujeres en funciones de liderazgo y como agentes de cambio.',
    'نؤيد الفقرة المتعلقة بالمرأة في المناصب القيادية وكعوامل للتغيير.',
    'Поддерживаем пункт о женщинах на руководящих должностях и как проводниках перемен.',
    '我们支持关于妇女担任领导职务和作为变革推动者的段落。',
  ],
  [
    'III.2',
    'Nous appuyons le paragraphe sur les carcasses en polymère et la fabrication additive.',
    'Apoyamos el párrafo sobre los armazones de polímero y la fabricación aditiva.',
    'نؤيد الفقرة المتعلقة بهياكل البوليمر والتصنيع بالإضافة.',
    'Поддерживаем пункт о полимерных рамках и ствольных коробках и аддитивном производстве.',
    '我们支持关于聚合物枪身和增材制造的段落。',
  ],
  [
    'III.19',
    'Nous appuyons le paragraphe sur l’analyse des tendances et des schémas du commerce illicite.',
    'Apoyamos el párrafo sobre el análisis de las tendencias y los patrones del comercio ilícito.',
    'نؤيد الفقرة المتعلقة بتحليل اتجاهات وأنماط الاتجار غير المشروع.',
    'Поддерживаем пункт об анализе тенденций и закономерностей незаконной торговли.',
    '我们支持关于分析非法贸易趋势和模式的段落。',
  ],
  [
    'IV.12',
    'Nous appuyons le paragraphe sur le programme de formation financé par le budget ordinaire et géré par le Bureau des affaires de désarmement.',
    'Apoyamos el párrafo sobre el programa de capacitación financiado con cargo al presupuesto ordinario y gestionado por la Oficina de Asuntos de Desarme.',
    'نؤيد الفقرة المتعلقة ببرنامج التدريب الممول من الميزانية العادية الذي يديره مكتب شؤون نزع السلاح.',
    'Поддерживаем пункт об учебной программе Управления по вопросам разоружения за счет регулярного бюджета.',
    '我们支持关于由裁军事务厅管理、经常预算供资的培训方案的段落。',
  ],
  [
    'IV.21',
    'Nous appuyons le paragraphe sur la fracture technologique et le transfert de connaissances et de matériel.',
    'Apoyamos el párrafo sobre la brecha tecnológica y la transferencia de conocimientos y equipo.',
    'نؤيد الفقرة المتعلقة بسد الفجوة التكنولوجية وتوفير المعارف والمعدات.',
    'Поддерживаем пункт о преодолении технологического разрыва и передаче знаний и оборудования.',
    '我们支持关于缩小技术鸿沟、转让知识和设备的段落。',
  ],
  [
    'V.8',
    'Nous appuyons le paragraphe sur la désignation rapide du Président de la Conférence d’examen, bien avant la réunion.',
    'Apoyamos el párrafo sobre la pronta designación del Presidente de la Conferencia de Examen con antelación suficiente.',
    'نؤيد الفقرة المتعلقة بتعيين رئيس المؤتمر الاستعراضي مسبقا.',
    'Поддерживаем пункт о заблаговременном назначении председателя Конференции по обзору.',
    '我们支持关于提前指定审议大会主席的段落。',
  ],
  [
    'V.13',
    'Nous appuyons le paragraphe sur la synchronisation des rapports nationaux avec les réunions biennales et le taux de présentation.',
    'Apoyamos el párrafo sobre la sincronización de los informes nacionales con las reuniones bienales y la tasa de presentación.',
    'نؤيد الفقرة المتعلقة بتزامن التقارير الوطنية مع اجتماعات الدول التي تعقد كل سنتين ومعدل تقديمها.',
    'Поддерживаем пункт о синхронизации национальных докладов с созываемыми раз в два года совещаниями и доле представленных докладов.',
    '我们支持关于国家报告与双年度会议同步、提高提交率的段落。',
  ],
];

describe.each(described)('%s, described in words', (place, ...bodies) => {
  it.each(bodies)('is found, and a person looks: %s', (body) => {
    expect(itemsOf(body).map(({ target, kind, needsReview }) => [target, kind, needsReview])).toEqual([
      [place, 'support', true],
    ]);
  });
});
