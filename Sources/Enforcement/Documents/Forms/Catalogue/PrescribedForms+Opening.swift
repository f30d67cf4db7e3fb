extension PrescribedForms {
    /// Forms 1 to 8: how a case comes in, goes to another unit, and is filed.
    static let opening: [PrescribedForm] = [
        PrescribedForm(
            1, .caseSource, "案件来源登记表", "Register entry of a case's source", series: "案源", .file, .open,
            slots: [
                .title, .caseNumber, .line("source", "案件来源", "Source", .only(.source)),
                .line("registeredOn", "登记日期", "Registered on", .only(.registeredOn)), .party, .partyCode, .address,
                .phone, .place, .conduct,
                .text("opinion", "处理意见", "What is proposed", example: "建议指派两名执法人员核查。"),
                .line("clerk", "登记人", "Entered by", .start(.officers), example: "李梅"),
            ],
            elements: [
                RequiredElement("案件来源和登记日期", "source and day", "source", "registeredOn"),
                RequiredElement("案情", "the conduct", "conduct", by: CaseLaw.filing),
            ],
            """
            | 案件编号 | {案件编号} | 登记日期 | {登记日期} |
            | 案由 | {案由} |
            | 案件来源 | {案件来源} |
            | 当事人 | {当事人} | 证件号码 | {证件号码} |
            | 住所 | {住所} | 联系电话 | {联系电话} |
            | 违法行为发生地 | {发生地} |
            | 案源内容 | {案情} |
            | 处理意见 | {处理意见}〔登记人：{登记人}〕 |
            | 负责人意见 | 〔负责人〕 |
            """),
        PrescribedForm(
            2, .jurisdictionNotice, "指定管辖通知书", "Notice of designated jurisdiction", series: "指管", .others, .work,
            .letter,
            slots: [
                .addressee, .title, .party,
                .text("reasons", "指定理由", "Why it is designated", example: "两个市场监督管理部门对管辖有争议"),
                .line("designated", "被指定单位", "Designated unit", example: "云州市市场监督管理局"), .contact, .phone,
            ],
            elements: [
                RequiredElement("被指定管辖的单位", "the unit designated", "designated"),
                RequiredElement("指定管辖的理由", "the reasons", "reasons"),
            ],
            """
            致：{收文单位}
            关于{当事人}涉嫌{案由}一案，因{指定理由}，现指定由{被指定单位}管辖。
            请有关单位自收到本通知书之日起及时办理案件材料移交手续，依法查处，并将处理结果报告我单位。
            联系人：{联系人}
            ? 联系电话：{联系电话}
            盖章
            """),
        PrescribedForm(
            3, .assignmentNotice, "案件交办通知书", "Notice assigning a case", series: "交办", .others, .work, .letter,
            slots: [
                .addressee, .title, .party, .conduct,
                .text("demands", "办理要求", "What is asked for", example: "请依法核查处理，并于十五个工作日内报告结果"), .attachments, .contact,
                .phone,
            ],
            elements: [
                RequiredElement("交办的案件", "the case assigned", "party", "conduct"),
                RequiredElement("办理要求", "what is asked for", "demands"),
            ],
            """
            致：{收文单位}
            现将{当事人}涉嫌{案由}一案交由你单位办理。
            案件情况：{案情}
            办理要求：{办理要求}。
            联系人：{联系人}
            ? 联系电话：{联系电话}
            * 附件：{附件}
            盖章
            """),
        PrescribedForm(
            4, .caseHandover, "案件移送函", "Letter handing a case over", series: "移送", .others, .work, .letter,
            slots: [
                .addressee, .title, .party, .conduct,
                .text("reasons", "移送理由", "Why it is handed over", example: "该案违法行为发生地在你单位辖区，不属于我单位管辖"),
                .text("basis", "移送依据", "Provision", example: "《市场监督管理行政处罚程序规定》关于移送管辖的规定"), .attachments, .contact,
                .phone,
            ],
            elements: [
                RequiredElement("移送的案件和理由", "the case and the reasons", "party", "conduct", "reasons"),
                RequiredElement("移送依据", "the provision", "basis"),
            ],
            """
            致：{收文单位}
            我单位在工作中发现{当事人}涉嫌{案由}。经核查：{案情}
            {移送理由}。根据{移送依据}，现将该案移送你单位处理。处理结果请函告我单位。
            联系人：{联系人}
            ? 联系电话：{联系电话}
            * 附件：{附件}
            盖章
            """),
        PrescribedForm(
            5, .criminalTransfer, "涉嫌犯罪案件移送书", "Transfer of a case of suspected crime", series: "罪移", .others, .filed,
            .letter, way: .step(.transfer),
            elements: [
                RequiredElement("涉嫌的罪名和依据", "the crime and its article", by: CaseLaw.transfer),
                RequiredElement("主要事实", "the facts", by: FormLaw.transfer),
                RequiredElement("所附材料", "what goes along", by: FormLaw.transfer),
            ]),
        PrescribedForm(
            6, .goodsTransferNotice, "查封/扣押物品移送告知书", "Notice that sealed or detained goods go to another body",
            series: "物移告", .party, .filed, heading: "{措施}物品移送告知书", .letter,
            slots: [
                .party, .measure, .line("decision", "强制措施决定书文号", "Number of the decision", example: "云市监强制〔2026〕1号"),
                .line("receiver", "接收单位", "Who receives them", example: "云州市公安局"),
                .text("reasons", "移送理由", "Why", example: "该案涉嫌犯罪，已依法移送公安机关"), .goods, .contact, .phone,
            ],
            elements: [
                RequiredElement("移送的物品", "the goods", "goods", by: FormLaw.measures),
                RequiredElement("接收单位和理由", "who receives them, and why", "receiver", "reasons"),
            ],
            """
            致：{当事人}
            我单位以{强制措施决定书文号}对你（单位）有关物品实施{措施}。因{移送理由}，现将下列物品移送{接收单位}，特此告知。
            联系人：{联系人}
            ? 联系电话：{联系电话}
            盖章
            # 物品清单
            {物品清单}
            """),
        PrescribedForm(
            7, .filingApproval, "立案/不予立案审批表", "Approval of filing or not filing a case", series: "立审", .file, [.check],
            way: .step(.case),
            elements: [
                RequiredElement("案情和立案（不予立案）理由", "the conduct and the reasons", by: CaseLaw.filing),
                RequiredElement("两名以上经办人员", "two officers or more", by: CaseLaw.officers),
            ]),
        PrescribedForm(
            8, .matterApproval, "有关事项审批表", "Approval of a matter in a case", series: "审批", .file, .open,
            slots: [
                .caseNumber, .title, .party, .line("matter", "审批事项", "The matter", example: "先行登记保存证据"),
                .text("reasons", "申请理由", "The reasons", example: "涉案单据可能灭失，以后难以取得。"), .approvalBasis.ifGiven, .officers,
            ],
            elements: [
                RequiredElement("审批事项和理由", "the matter and the reasons", "matter", "reasons", by: FormLaw.fullRecord),
                RequiredElement("经办人员", "the officers", "officers", by: CaseLaw.officers),
            ],
            """
            | 案件编号 | {案件编号} |
            | 案由 | {案由} |
            | 当事人 | {当事人} |
            | 审批事项 | {审批事项} |
            | 申请理由 | {申请理由} |
            | 法律依据 | {法律依据} |
            | 经办人意见 | 建议批准。〔经办人：{办案人员}〕 |
            | 办案机构意见 | 〔办案机构负责人〕 |
            | 单位负责人意见 | 〔单位负责人〕 |
            """),
    ]
}
