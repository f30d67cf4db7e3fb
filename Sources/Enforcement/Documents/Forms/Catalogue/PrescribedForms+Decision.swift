extension PrescribedForms {
    /// Forms 35 to 46: the report, its review, notice and hearing, discussion, and the decision.
    static let decision: [PrescribedForm] = [
        PrescribedForm(
            35, .investigationReport, "案件调查终结报告", "Report at the end of an investigation", series: "终结", .file,
            [.investigation],
            slots: [
                .caseNumber, .title, .line("filedOn", "立案日期", "Filed on", .only(.filedOn)), .party, .partyCode,
                .address,
                .text("found", "查明的事实", "The facts found", .only(.foundFacts)),
                .list(
                    "pieces", "证据", "Evidence", .only(.evidence),
                    [.init("序号", 2), .init("证据名称", 6), .init("种类", 3), .init("提取日期", 5), .init("证明内容", 6)], example: ""),
                .text("basis", "法律依据", "Provisions", .only(.basis)),
                .text("proposal", "处理建议", "What is proposed", .only(.proposal)),
                .text("discretion", "裁量理由", "Why this much", example: "当事人积极配合调查，未造成其他危害后果，建议按一般情形处罚。"), .officers,
            ],
            elements: [
                RequiredElement("当事人", "the party", "party"),
                RequiredElement("查明的事实和证据", "facts and evidence", "found", "pieces", by: CaseLaw.evidence),
                RequiredElement("依据和处理建议", "basis and proposal", "basis", "proposal", by: CaseLaw.decision),
                RequiredElement("两名以上执法人员", "two officers or more", "officers", by: CaseLaw.officers),
            ],
            """
            | 案件编号 | {案件编号} | 立案日期 | {立案日期} |
            | 案由 | {案由} |
            | 当事人 | {当事人} | 证件号码 | {证件号码} |
            | 住所 | {住所} |
            # 一、查明的事实
            {查明的事实}
            # 二、证据
            {证据}
            # 三、违反的规定和处罚依据
            {法律依据}
            # 四、裁量理由
            {裁量理由}
            # 五、处理建议
            {处理建议}
            〔办案人员：{办案人员}〕
            """),
        PrescribedForm(
            36, .reviewSheet, "案件审核/法制审核表", "Sheet of the review of a case", series: "审核", .file,
            [.investigation, .decision],
            heading: "{审核种类}表",
            slots: [
                .choice("kind", "审核种类", "Kind of review", "案件审核", "法制审核"), .caseNumber, .title, .party, .officers,
                .text("proposal", "拟处理意见", "What is proposed", .only(.proposal)),
                .text("opinion", "审核意见", "Opinion of the review", .only(.reviewOpinion)),
                .line("reviewer", "审核人员", "Reviewer", .only(.reviewer)),
                .line("reviewedOn", "审核日期", "Reviewed on", .only(.reviewedOn)),
            ],
            elements: [
                RequiredElement("审核意见", "the opinion", "opinion", by: CaseLaw.review),
                RequiredElement("审核人员和日期", "the reviewer and the day", "reviewer", "reviewedOn", by: CaseLaw.review),
            ],
            """
            | 案件编号 | {案件编号} |
            | 案由 | {案由} |
            | 当事人 | {当事人} | 办案人员 | {办案人员} |
            | 拟处理意见 | {拟处理意见} |
            | 审核内容 | 是否具有管辖权；当事人基本情况是否清楚；案件事实是否清楚、证据是否充分；定性是否准确；适用依据是否正确；程序是否合法；处理是否适当。 |
            | 审核意见 | {审核意见}〔审核人员：{审核人员}，{审核日期}〕 |
            | 审核机构负责人意见 | 〔负责人〕 |
            """),
        PrescribedForm(
            37, .penaltyNotice, "行政处罚告知书", "Notice of an intended penalty", series: "罚告", .party, [.investigation],
            .letter,
            slots: [
                .party, .partyCode, .address, .title, .facts, .basis,
                .text("intended", "拟处罚内容", "The penalty intended", .only(.intendedPenalty)),
                .text(
                    "rights", "当事人权利", "The party's rights",
                    .words("你（单位）有权进行陈述和申辩；自收到本告知书之日起五个工作日内未提出的，视为放弃。"),
                    example: "你（单位）有权进行陈述和申辩，并有权要求听证；自收到本告知书之日起五个工作日内未提出的，视为放弃。"), .contact, .phone,
            ],
            elements: [
                RequiredElement("当事人", "the party", "party", by: CaseLaw.notice),
                RequiredElement("违法事实", "the facts", "facts", by: CaseLaw.notice),
                RequiredElement("处罚的理由和依据", "reasons and basis", "basis", by: CaseLaw.notice),
                RequiredElement("拟作出的处罚内容", "the penalty intended", "intended", by: CaseLaw.notice),
                RequiredElement(
                    "陈述、申辩、听证的权利", "the right to state, to defend, to a hearing", "rights", by: CaseLaw.notice),
            ],
            """
            致：{当事人}
            ? 证件号码：{证件号码}
            ? 住所：{住所}
            你（单位）涉嫌{案由}一案，现已调查终结。经查明：{违法事实}
            依据{法律依据}，我单位拟对你（单位）作出如下行政处罚：
            * {拟处罚内容}
            根据《中华人民共和国行政处罚法》第四十四条、第四十五条，{当事人权利}
            联系人：{联系人}
            ? 联系电话：{联系电话}
            盖章
            """),
        PrescribedForm(
            38, .statementRecord, "陈述申辩笔录", "Record of a statement", series: nil, .file, [.investigation],
            slots: [
                .caseNumber, .title, .venue, .from, .until, .officers, .recorder,
                .line("person", "陈述申辩人", "Who states", .start(.party), example: "孙某（云州市南门百货店经营者）"),
                .text("stated", "陈述申辩内容", "What was stated", .start(.statement), example: "对违法事实没有异议，请求从轻处罚。"),
            ],
            elements: [
                RequiredElement("时间和地点", "time and place", "from", "until", "where", by: FormLaw.fullRecord),
                RequiredElement("陈述申辩内容", "what was stated", "person", "stated", by: CaseLaw.statement),
                RequiredElement("两名以上执法人员", "two officers or more", "officers", by: CaseLaw.officers),
            ],
            """
            | 案件编号 | {案件编号} | 案由 | {案由} |
            | 时间 | {起}至{止} |
            | 地点 | {地点} |
            | 陈述申辩人 | {陈述申辩人} |
            | 执法人员 | {办案人员} | 记录人 | {记录人} |
            # 陈述申辩内容
            {陈述申辩内容}
            以上笔录我已看过（已向我宣读），与我所说相符。
            〔陈述申辩人〕
            〔执法人员〕〔记录人〕
            """),
        PrescribedForm(
            39, .hearingNotice, "听证通知书", "Notice of a hearing", series: "听通", .party, [.investigation], .letter,
            slots: [
                .party, .title, .line("when", "听证时间", "When", example: "2026年12月8日9时"),
                .line("where", "听证地点", "Where", example: "云州市市场监督管理局第一会议室"),
                .choice("open", "听证方式", "In public or not", "公开", "不公开"),
                .line("host", "听证主持人", "Who presides", example: "方晓彤"),
                .line("clerk", "听证记录人", "Who records", example: "林芳"),
                .text(
                    "rights", "听证权利", "Rights at the hearing",
                    .words("你（单位）可以亲自参加听证，也可以委托一至二人代理；认为主持人与本案有直接利害关系的，有权申请回避。"),
                    example: "你（单位）可以亲自参加听证，也可以委托一至二人代理；认为主持人与本案有直接利害关系的，有权申请回避。"), .contact, .phone,
            ],
            elements: [
                RequiredElement("听证的时间和地点", "when and where", "when", "where", by: FormLaw.hearingConduct),
                RequiredElement("听证主持人", "who presides", "host", by: FormLaw.hearingConduct),
                RequiredElement("是否公开", "in public or not", "open", by: FormLaw.hearingConduct),
                RequiredElement(
                    "代理和申请回避的权利", "representation, and objecting to the host", "rights", by: FormLaw.hearingConduct),
            ],
            """
            致：{当事人}
            根据你（单位）的听证要求，我单位决定就{案由}一案于{听证时间}在{听证地点}{听证方式}举行听证，由{听证主持人}担任主持人，{听证记录人}担任记录人。
            {听证权利}
            无正当理由拒不出席或者未经许可中途退出的，视为放弃听证权利。
            联系人：{联系人}
            ? 联系电话：{联系电话}
            盖章
            """),
        PrescribedForm(
            40, .hearingRecord, "听证笔录", "Record of a hearing", series: nil, .file, [.investigation],
            slots: [
                .caseNumber, .title, .venue, .from, .until, .line("host", "听证主持人", "Who presided", example: "方晓彤"),
                .line("clerk", "听证记录人", "Who recorded", example: "林芳"), .party,
                .line("agents", "委托代理人", "Representatives", example: "周律师").ifGiven, .officers,
                .text(
                    "course", "听证过程", "The course of the hearing",
                    example: """
                        主持人核对参加人身份，宣布听证纪律，告知权利义务，询问是否申请回避。当事人：不申请。
                        办案人员提出当事人违法的事实、证据和行政处罚建议。
                        当事人陈述：进货时不知道是假冒商品，请求减轻处罚。
                        双方对证据进行质证，当事人对照片、单据没有异议。
                        双方作最后陈述。
                        """),
            ],
            elements: [
                RequiredElement("时间和地点", "time and place", "from", "until", "where", by: FormLaw.hearingConduct),
                RequiredElement(
                    "主持人和参加人", "who presided and took part", "host", "party", "officers", by: FormLaw.hearingConduct),
                RequiredElement("申辩和质证", "defence and examination of evidence", "course", by: FormLaw.hearingConduct),
            ],
            """
            | 案件编号 | {案件编号} | 案由 | {案由} |
            | 时间 | {起}至{止} |
            | 地点 | {地点} |
            | 主持人 | {听证主持人} | 记录人 | {听证记录人} |
            | 当事人 | {当事人} | 委托代理人 | {委托代理人} |
            | 办案人员 | {办案人员} |
            # 听证过程
            {听证过程}
            以上笔录经核对无误。
            〔当事人〕〔委托代理人〕
            〔办案人员〕〔主持人〕〔记录人〕
            """),
        PrescribedForm(
            41, .hearingReport, "听证报告", "Report of a hearing", series: "听报", .file, [.investigation],
            slots: [
                .caseNumber, .title, .party, .line("when", "听证时间", "When", example: "2026年12月8日9时"),
                .line("where", "听证地点", "Where", example: "云州市市场监督管理局第一会议室"),
                .line("host", "听证主持人", "Who presided", example: "方晓彤"),
                .text("claims", "各方意见", "What each side said", example: "办案人员认为事实清楚；当事人请求减轻处罚。"),
                .text("findings", "听证认定", "What the hearing found", example: "违法事实清楚，证据确凿，当事人关于不知情的申辩没有证据支持。"),
                .text("opinion", "处理意见", "What is proposed", example: "建议维持拟作出的行政处罚。"),
            ],
            elements: [
                RequiredElement(
                    "听证的时间、地点和主持人", "when, where, who presided", "when", "where", "host", by: FormLaw.hearingConduct),
                RequiredElement(
                    "各方意见和听证认定", "what was said and found", "claims", "findings", by: FormLaw.hearingConduct),
                RequiredElement("处理意见", "what is proposed", "opinion"),
            ],
            """
            | 案件编号 | {案件编号} |
            | 案由 | {案由} |
            | 当事人 | {当事人} |
            | 听证时间 | {听证时间} | 听证地点 | {听证地点} |
            | 主持人 | {听证主持人} |
            # 一、各方意见
            {各方意见}
            # 二、听证认定的事实、证据
            {听证认定}
            # 三、处理意见
            {处理意见}
            〔听证主持人〕
            """),
        PrescribedForm(
            42, .discussionRecord, "集体讨论记录", "Record of a collective discussion", series: nil, .file, [.investigation],
            slots: [
                .caseNumber, .title, .party, .from, .until,
                .line("where", "地点", "Place", .record(.discussionPlace), example: "三楼会议室"),
                .line("chair", "讨论主持人", "Chair", .record(.discussionChair), example: "马骏"),
                .text(
                    "attended", "参加人员", "Who attended", .record(.discussionAttended),
                    example: "马骏（局长）、陈立（副局长）、赵敏（法制机构负责人）"),
                .line("recorder", "记录人", "Who kept the record", .record(.discussionRecorder), example: "王强"),
                .text(
                    "reported", "案情汇报", "The case as it was reported", .start(.foundFacts), example: "办案人员汇报案情和处理建议。"),
                .text(
                    "discussed", "讨论情况", "What each said", .record(.discussionWords),
                    example: "马骏：事实清楚，同意办案机构意见。\n陈立：同意。\n赵敏：程序合法，裁量适当。"),
                .text("result", "讨论决定", "The result", .record(.discussionResult), example: "一致同意按拟处理意见作出行政处罚。"),
            ],
            elements: [
                RequiredElement("参加人员", "who attended", "chair", "attended", by: FormLaw.discussion),
                RequiredElement(
                    "讨论情况和决定", "what was said and the result", "discussed", "result", by: FormLaw.discussion),
            ],
            """
            | 案件编号 | {案件编号} | 案由 | {案由} |
            | 当事人 | {当事人} |
            | 时间 | {起}至{止} | 地点 | {地点} |
            | 主持人 | {讨论主持人} | 记录人 | {记录人} |
            | 参加人员 | {参加人员} |
            # 一、案情汇报
            {案情汇报}
            # 二、讨论情况
            {讨论情况}
            # 三、讨论决定
            {讨论决定}
            〔主持人〕〔记录人〕
            〔参加人员〕
            """),
        PrescribedForm(
            43, .decisionApproval, "行政处理决定审批表", "Approval of a decision", series: "决审", .file, [.investigation],
            slots: [
                .caseNumber, .title, .party, .partyCode, .text("found", "违法事实", "The facts", .only(.foundFacts)),
                .text("basis", "法律依据", "Provisions", .only(.basis)),
                .text(
                    "statement", "陈述申辩和听证情况", "Statement and hearing", .start(.statement), example: "当事人未提出陈述申辩，未要求听证。"),
                .text("proposal", "拟处理意见", "What is proposed", .only(.proposal)), .officers,
            ],
            elements: [
                RequiredElement("事实和依据", "facts and basis", "found", "basis", by: CaseLaw.decision),
                RequiredElement("陈述申辩和听证情况", "statement and hearing", "statement", by: CaseLaw.statement),
                RequiredElement("拟处理意见", "what is proposed", "proposal", by: CaseLaw.decision),
            ],
            """
            | 案件编号 | {案件编号} |
            | 案由 | {案由} |
            | 当事人 | {当事人} | 证件号码 | {证件号码} |
            | 违法事实 | {违法事实} |
            | 法律依据 | {法律依据} |
            | 陈述申辩和听证情况 | {陈述申辩和听证情况} |
            | 拟处理意见 | {拟处理意见}〔经办人：{办案人员}〕 |
            | 办案机构意见 | 〔办案机构负责人〕 |
            | 单位负责人意见 | 〔单位负责人〕 |
            """),
        PrescribedForm(
            44, .spotDecision, "当场行政处罚决定书", "Decision on the spot", series: "当罚", .party, [.decision, .end],
            .letter,
            slots: [
                .party, .partyCode, .address,
                .text("facts", "违法事实", "The facts", .only(.decisionReasons), example: "当事人销售的商品未标明厂名、厂址，货值金额60元。"),
                .text("basis", "法律依据", "Provisions", .only(.decisionBasis)),
                .text("penalty", "处罚内容", "The penalty", .only(.decidedPenalty), example: "警告\n罚款人民币壹佰元（100.00元）"),
                .text(
                    "performance", "履行方式和期限", "How and when to perform",
                    .words("自收到本决定书之日起十五日内到指定银行或者通过电子支付系统缴纳；逾期不缴纳的，每日按罚款数额的百分之三加处罚款，加处罚款的数额不超出罚款的数额。"),
                    example: "当场缴纳"),
                .line("when", "处罚时间", "When", .only(.spotWhen)),
                .line("where", "地点", "Place", .only(.spotWhere)), .remedies, .officers,
            ],
            elements: [
                RequiredElement("违法事实", "the facts", "facts", by: FormLaw.summary),
                RequiredElement("处罚种类、依据和数额", "kind, basis, amount", "penalty", "basis", by: FormLaw.summary),
                RequiredElement("时间和地点", "time and place", "when", "where"),
                RequiredElement("救济途径和期限", "remedies and terms", "remedies"),
                RequiredElement("执法人员", "the officers", "officers"),
            ],
            """
            致：{当事人}
            ? 证件号码：{证件号码}
            ? 住所：{住所}
            经查，{违法事实}
            依据{法律依据}，现当场作出如下行政处罚：
            * {处罚内容}
            履行方式和期限：{履行方式和期限}
            {救济途径}
            处罚时间：{处罚时间}；处罚地点：{地点}。
            处罚前已口头告知拟作出的处罚内容及事实、理由、依据，并告知陈述申辩的权利。
            盖章
            〔执法人员：{办案人员}〕〔当事人〕
            """),
        PrescribedForm(
            45, .penaltyDecision, "行政处罚决定书", "Decision on a penalty", series: "处罚", .party, [.decision, .end], .letter,
            slots: [
                .party, .partyCode, .address, .head, .title, .facts,
                .list(
                    "pieces", "证据", "Evidence", .only(.evidence),
                    [.init("序号", 2), .init("证据名称", 6), .init("种类", 3), .init("提取日期", 5), .init("证明内容", 6)], example: ""),
                .text(
                    "heard", "告知和陈述申辩情况", "Notice and statement", .start(.heard),
                    example: "我单位依法告知当事人拟作出的行政处罚和享有的权利，当事人未提出陈述申辩。"),
                .text("reasons", "处罚理由", "The reasons", .only(.decisionReasons)),
                .text("basis", "处罚依据", "The basis", .only(.decisionBasis)),
                .text("penalty", "处罚内容", "The penalty", .only(.decidedPenalty)),
                .text(
                    "performance", "履行方式和期限", "How and when to perform",
                    .words("罚款自收到本决定书之日起十五日内到指定银行或者通过电子支付系统缴纳；逾期不缴纳的，每日按罚款数额的百分之三加处罚款，加处罚款的数额不超出罚款的数额。"),
                    example: "罚款自收到本决定书之日起十五日内到指定银行缴纳；逾期不缴纳的，每日按罚款数额的百分之三加处罚款，加处罚款的数额不超出罚款的数额。"),
                .remedies, .line("decidedOn", "决定日期", "Decided on", .only(.decidedOn)),
            ],
            elements: [
                RequiredElement("当事人", "the party", "party", by: FormLaw.decisionContent),
                RequiredElement("违法事实和证据", "facts and evidence", "facts", "pieces", by: FormLaw.decisionContent),
                RequiredElement("处罚的种类和依据", "kind and basis", "penalty", "basis", by: FormLaw.decisionContent),
                RequiredElement("履行方式和期限", "how and when to perform", "performance", by: FormLaw.decisionContent),
                RequiredElement("救济途径和期限", "remedies and terms", "remedies", by: FormLaw.decisionContent),
                RequiredElement("决定日期", "the day of the decision", "decidedOn", by: FormLaw.decisionContent),
                RequiredElement("告知和陈述申辩情况", "notice and statement", "heard", by: CaseLaw.noDecisionWithoutNotice),
            ],
            """
            当事人：{当事人}
            ? 证件号码：{证件号码}
            ? 住所：{住所}
            ? 负责人：{负责人姓名}
            当事人{案由}一案，我单位已调查终结。
            经查明：{违法事实}
            上述事实有下列证据证明：
            {证据}
            {告知和陈述申辩情况}
            我单位认为：{处罚理由}
            依据{处罚依据}，我单位于{决定日期}决定对当事人作出如下行政处罚：
            * {处罚内容}
            {履行方式和期限}
            {救济途径}复议、诉讼期间，除法律另有规定外，本决定不停止执行。
            盖章
            """),
        PrescribedForm(
            46, .noPenaltyDecision, "不予行政处罚决定书", "Decision that there is no penalty", series: "不罚", .party,
            [.decision, .end],
            .letter,
            slots: [
                .party, .partyCode, .address, .title,
                .text("facts", "查明的事实", "The facts", .start(.foundFacts), example: "当事人仅售出一件，已召回并退款。"),
                .text("reasons", "不予处罚理由", "The reasons", .only(.noPenaltyDecided)),
                .text("basis", "法律依据", "The basis", .only(.decisionBasis)),
                .remedies, .line("decidedOn", "决定日期", "Decided on", .only(.decidedOn)),
            ],
            elements: [
                RequiredElement("当事人", "the party", "party", by: CaseLaw.decision),
                RequiredElement("事实、理由和依据", "facts, reasons, basis", "facts", "reasons", "basis", by: CaseLaw.decision),
                RequiredElement("救济途径和期限", "remedies and terms", "remedies"),
                RequiredElement("决定日期", "the day of the decision", "decidedOn"),
            ],
            """
            当事人：{当事人}
            ? 证件号码：{证件号码}
            ? 住所：{住所}
            当事人涉嫌{案由}一案，我单位已调查终结。
            经查明：{查明的事实}
            我单位认为：{不予处罚理由}
            依据{法律依据}，我单位于{决定日期}决定对当事人不予行政处罚。
            {救济途径}
            盖章
            """),
    ]
}
