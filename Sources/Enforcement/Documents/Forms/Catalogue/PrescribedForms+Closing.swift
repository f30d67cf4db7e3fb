extension PrescribedForms {
    /// Forms 47 to 56: performance, service, what becomes of the goods, closing, and the volume.
    static let closing: [PrescribedForm] = [
        PrescribedForm(
            47, .paymentPlanNotice, "延期/分期缴纳罚款通知书", "Notice on paying a fine later or in parts", series: "缓缴", .party,
            [.decision], heading: "{方式}缴纳罚款通知书", .letter,
            slots: [
                .party, .choice("way", "方式", "Later or in parts", .start(.deferralWay), "延期", "分期"), .decisionNumber,
                .text("penalty", "处罚内容", "The penalty", .only(.decidedPenalty)),
                .text("reasons", "准许理由", "Why it is granted", .start(.deferralReason), example: "当事人确有经济困难，提供了相应证明"),
                .list(
                    "parts", "缴纳安排", "How it is paid", .start(.deferralParts),
                    [.init("期次"), .init("缴纳期限", 2), .init("缴纳金额", 2)],
                    example: "第一期 | 2026年12月31日 | 10000.00元\n第二期 | 2027年1月31日 | 10000.00元"),
            ],
            elements: [
                RequiredElement("缴纳的期限和金额", "when and how much", "parts", by: FormLaw.payment),
                RequiredElement("原处罚决定", "the decision", "decision", "penalty"),
            ],
            """
            致：{当事人}
            我单位以{决定书文号}对你（单位）作出行政处罚：{处罚内容}。因{准许理由}，现准许你（单位）{方式}缴纳罚款，安排如下：
            {缴纳安排}
            逾期未按上述安排缴纳的，依法加处罚款并申请强制执行。
            盖章
            """),
        PrescribedForm(
            48, .performanceReminder, "履行催告书", "Reminder to perform", series: "催告", .party, [.decision], .letter,
            slots: [
                .party, .decisionNumber, .line("decidedOn", "决定日期", "Decided on", .only(.decidedOn)),
                .text("duties", "应当履行的义务", "What is to be done", .start(.openDuties), example: "罚款20000.00元"),
                .text("way", "履行方式", "How", example: "到中国银行云州市分行缴纳至指定账户"),
                .line(
                    "sum", "应缴金额", "How much", .start(.openSum), example: "罚款20000.00元，加处罚款6000.00元，合计26000.00元"
                ).ifGiven, .contact, .phone,
            ],
            elements: [
                RequiredElement("应当履行的义务和方式", "what and how", "duties", "way", by: FormLaw.reminder),
                RequiredElement("原处罚决定", "the decision", "decision", "decidedOn"),
            ],
            """
            致：{当事人}
            我单位于{决定日期}作出{决定书文号}，已依法送达。你（单位）逾期未履行下列义务：{应当履行的义务}
            请自收到本催告书之日起十日内履行。履行方式：{履行方式}。
            ? 应缴金额：{应缴金额}。
            收到本催告书后，你（单位）有权进行陈述和申辩。无正当理由逾期仍不履行的，我单位将根据《中华人民共和国行政强制法》第五十三条、第五十四条申请人民法院强制执行。
            联系人：{联系人}
            ? 联系电话：{联系电话}
            盖章
            """),
        PrescribedForm(
            49, .enforcementApplication, "强制执行申请书", "Application for enforcement by the court", series: "强执", .others,
            [.decision],
            .letter,
            slots: [
                .line("court", "申请法院", "The court", .start(.court), example: "云州市云岭区人民法院"), .party, .partyCode,
                .address,
                .decisionNumber,
                .line("decidedOn", "决定日期", "Decided on", .only(.decidedOn)),
                .line("servedOn", "送达日期", "Served on", .only(.servedOn)),
                .line("reminder", "催告情况", "The reminder", .start(.reminder), example: "于2027年3月1日送达云市监催告〔2027〕1号"),
                .text(
                    "claims", "申请执行事项", "What is to be enforced", .start(.openDuties),
                    example: "罚款20000.00元\n加处罚款20000.00元"),
                .attachments, .contact, .phone,
            ],
            elements: [
                RequiredElement("被申请人", "against whom", "party", by: FormLaw.courtEnforcement),
                RequiredElement("申请执行事项", "what is to be enforced", "claims", by: FormLaw.courtEnforcement),
                RequiredElement(
                    "据以执行的决定和送达", "the decision and its service", "decision", "servedOn", by: FormLaw.courtEnforcement),
                RequiredElement("催告情况", "the reminder", "reminder", by: FormLaw.reminder),
            ],
            """
            致：{申请法院}
            被申请人：{当事人}
            ? 证件号码：{证件号码}
            ? 住所：{住所}
            我单位于{决定日期}对被申请人作出{决定书文号}，于{送达日期}送达。被申请人在法定期限内未申请行政复议、未提起行政诉讼，又不履行决定。我单位{催告情况}，被申请人逾期仍未履行。
            根据《中华人民共和国行政强制法》第五十三条，特申请强制执行下列事项：
            * {申请执行事项}
            联系人：{联系人}
            ? 联系电话：{联系电话}
            * 附件：{附件}
            盖章
            〔行政机关负责人〕
            """),
        PrescribedForm(
            50, .serviceReceipt, "送达回证", "Receipt of service", series: nil, .party, .whole,
            slots: [
                .caseNumber, .title,
                .list(
                    "served", "送达文书", "What is served", [.init("文书名称", 3), .init("文号", 3), .init("份数")],
                    example: "行政处罚决定书 | 云市监处罚〔2026〕1号 | 1"),
                .line("person", "受送达人", "On whom", .start(.party), example: "云州市南门百货店"),
                .servedAt,
                .line("way", "送达方式", "How", .start(.serviceMethod), example: "直接送达"),
                .text("remarks", "备注", "Remarks").ifGiven,
            ],
            elements: [
                RequiredElement("送达的文书", "what is served", "served", by: CaseLaw.service),
                RequiredElement("受送达人、地址和方式", "on whom, where, how", "person", "address", "way", by: CaseLaw.service),
            ],
            """
            | 案件编号 | {案件编号} | 案由 | {案由} |
            {送达文书}
            | 受送达人 | {受送达人} | 送达方式 | {送达方式} |
            | 送达地址 | {送达地址} |
            | 收件人 | 〔收件人〕 |
            | 见证人 | 〔见证人〕 |
            | 送达人 | 〔送达人〕 |
            | 备注 | {备注} |
            """),
        PrescribedForm(
            51, .serviceAnnouncement, "文书送达公告", "Service by announcement", series: "送公", .party, .filed, .letter,
            slots: [
                .party, .title,
                .list(
                    "served", "送达文书", "What is served", [.init("文书名称", 3), .init("文号", 3)],
                    example: "行政处罚决定书 | 云市监处罚〔2026〕1号"),
                .text(
                    "content", "文书主要内容", "What it says", .start(.decidedPenalty), example: "罚款20000.00元；没收违法所得12400.00元"
                ),
                .text("reasons", "公告理由", "Why by announcement", example: "采用其他方式无法送达"), .contact, .phone,
            ],
            elements: [
                RequiredElement(
                    "送达的文书和主要内容", "what is served, and what it says", "served", "content", by: CaseLaw.service),
                RequiredElement("公告送达的理由", "why by announcement", "reasons", by: CaseLaw.service),
            ],
            """
            致：{当事人}
            我单位办理的{案由}一案，因{公告理由}，现依法公告送达下列文书：
            {送达文书}
            文书主要内容：{文书主要内容}
            请自本公告发布之日起三十日内到我单位领取上述文书；逾期未领取的，即视为送达。
            联系人：{联系人}
            ? 联系电话：{联系电话}
            盖章
            """),
        PrescribedForm(
            52, .goodsDisposal, "涉案物品处理记录", "Record of what became of the goods", series: nil, .file,
            [.decision, .end],
            slots: [
                .caseNumber, .party, .from, .venue, .goods, .text("method", "处理方式", "How", example: "在环保达标单位监督焚烧销毁"),
                .text("basis", "处理依据", "On what basis", example: "云市监处罚〔2026〕1号"),
                .line("executors", "执行人员", "Who did it", .start(.officers), example: "李梅、王强"),
                .line("overseers", "监督人员", "Who watched", example: "钱进"),
            ],
            elements: [
                RequiredElement("处理的物品", "the goods", "goods"),
                RequiredElement("处理方式和依据", "how and on what basis", "method", "basis"),
                RequiredElement(
                    "执行和监督人员", "who did it and who watched", "executors", "overseers", by: FormLaw.fullRecord),
            ],
            """
            | 案件编号 | {案件编号} | 当事人 | {当事人} |
            | 处理时间 | {起} | 处理地点 | {地点} |
            | 处理方式 | {处理方式} |
            | 处理依据 | {处理依据} |
            {物品清单}
            〔执行人员：{执行人员}〕〔监督人员：{监督人员}〕
            〔见证人〕
            """),
        PrescribedForm(
            53, .closingApproval, "结案审批表", "Approval of closing", series: "结审", .file, [.decision, .end],
            slots: [
                .caseNumber, .title, .party, .line("filedOn", "立案日期", "Filed on", .only(.filedOn)),
                .line("decidedOn", "决定日期", "Decided on", .only(.decidedOn)), .decisionNumber,
                .text(
                    "decision0", "决定内容", "The decision", .start(.decidedPenalty), example: "罚款20000.00元；没收违法所得12400.00元"
                ),
                .line("servedOn", "送达日期", "Served on", .only(.servedOn)),
                .text("performance", "执行情况", "How it was carried out", .record(.performance), example: "罚款已缴清，没收物品已入库"),
                .line("closer", "审批人", "Who closes it", .record(.closer), example: "").ifGiven,
                .line("closedOn", "审批日期", "Closed on", .record(.closedOn), example: "").ifGiven, .officers,
            ],
            elements: [
                RequiredElement("决定内容", "the decision", "decision", "decision0"),
                RequiredElement("执行情况", "how it was carried out", "performance", by: FormLaw.payment),
            ],
            """
            | 案件编号 | {案件编号} |
            | 案由 | {案由} |
            | 当事人 | {当事人} |
            | 立案日期 | {立案日期} | 决定日期 | {决定日期} |
            | 决定书文号 | {决定书文号} | 送达日期 | {送达日期} |
            | 决定内容 | {决定内容} |
            | 执行情况 | {执行情况} |
            | 经办人意见 | 建议结案。〔经办人：{办案人员}〕 |
            | 负责人意见 | 〔负责人：{审批人}，{审批日期}〕 |
            """),
        PrescribedForm(
            54, .volumeCover, "卷宗封面", "Cover of the volume", series: nil, .file, [.end],
            slots: [
                .caseNumber, .title, .party, .officers,
                .line("filedOn", "立案日期", "Filed on", .record(.filedOn), example: "").ifGiven,
                .line("closedOn", "结案日期", "Closed on", .only(.closedOn)),
                .line("archivedOn", "归档日期", "Archived on", .record(.archivedOn), example: "2026年11月22日"),
                .choice("retention", "保管期限", "Kept for", .record(.retention), "永久", "30年", "10年"),
                .line("volumes", "卷数", "Volumes", example: "共1卷 第1卷"),
                .line("result", "处理结果", "The result", .start(.decidedPenalty), example: "不予立案"),
            ],
            elements: [
                RequiredElement("案件编号和案由", "number and subject", "caseNumber", "title", by: FormLaw.fullRecord),
                RequiredElement("处理结果", "the result", "result"),
                RequiredElement("保管期限", "how long it is kept", "retention"),
            ],
            """
            = 行政处罚案卷
            | 案件编号 | {案件编号} |
            | 案由 | {案由} |
            | 当事人 | {当事人} |
            | 处理结果 | {处理结果} |
            | 立案日期 | {立案日期} | 结案日期 | {结案日期} |
            | 办案人员 | {办案人员} |
            | 归档日期 | {归档日期} | 保管期限 | {保管期限} |
            | 卷数 | {卷数} |
            """),
        PrescribedForm(
            55, .volumeContents, "卷内文件目录", "Contents of the volume", series: nil, .file, [.end],
            slots: [
                .caseNumber,
                .list(
                    "documents", "目录", "Contents", .only(.documents),
                    [.init("序号", 2), .init("文号", 5), .init("题名", 6), .init("日期", 5), .init("页号", 2), .init("备注", 2)],
                    example: ""),
            ],
            elements: [RequiredElement("卷内文件", "what is in the volume", "documents", by: FormLaw.fullRecord)],
            """
            案件编号：{案件编号}
            {目录}
            """),
        PrescribedForm(
            56, .volumeNote, "卷内备考表", "Note on the volume", series: nil, .file, [.end],
            slots: [
                .caseNumber, .line("pages", "页数", "Pages", .record(.volumePages), example: "共36页").ifGiven,
                .text("notes", "说明", "What is to be said", .record(.volumeNotes), example: "本卷文件齐全，无缺损、修改、补充情况。"),
                .line("archivist", "立卷人", "Who made it", .record(.archivist), example: "李梅"),
            ],
            elements: [
                RequiredElement("本卷情况说明", "what is to be said of the volume", "notes", by: FormLaw.fullRecord),
                RequiredElement("立卷人", "who made it", "archivist"),
            ],
            """
            | 案件编号 | {案件编号} |
            | 页数 | {页数} |
            | 本卷情况说明 | {说明} |
            | 立卷人 | {立卷人}〔立卷人〕 |
            | 检查人 | 〔检查人〕 |
            """),
    ]
}

extension FormSlot {
    static let decisionNumber = line(
        "decision", "决定书文号", "Number of the decision", .start(.decisionNumber), example: "云市监处罚〔2026〕1号")
}
