extension PrescribedForms {
    /// Forms 21 to 28: compulsory measures, and what becomes of the goods meanwhile.
    static let measures: [PrescribedForm] = [
        PrescribedForm(
            21, .measureDecision, "实施行政强制措施决定书", "Decision on a compulsory measure", series: "强制", .party, .work,
            .letter,
            slots: [
                .party, .partyCode, .address, .title, .measure,
                .text("reasons", "实施理由", "Why", example: "现场发现的饮用水涉嫌侵犯“云岭泉”注册商标专用权"), .approvalBasis,
                .line("objects", "措施对象", "On what", example: "涉案饮用水86箱（详见物品清单）"),
                .line("keptAt", "存放地点", "Where they are kept", example: "云州市市场监督管理局涉案物品仓库"),
                .day("from", "起始日期", "From"), .day("until", "届满日期", "Until"), .remedies, .officers, .goods,
            ],
            elements: [
                RequiredElement("当事人", "the party", "party", by: FormLaw.measures),
                RequiredElement("理由和依据", "reasons and basis", "reasons", "basis", by: FormLaw.measures),
                RequiredElement(
                    "查封、扣押的财物和期限", "what, and for how long", "objects", "goods", "from", "until", by: FormLaw.measures),
                RequiredElement("救济途径和期限", "remedies and terms", "remedies", by: FormLaw.measures),
                RequiredElement("两名以上执法人员", "two officers or more", "officers", by: FormLaw.measures),
            ],
            """
            致：{当事人}
            ? 证件号码：{证件号码}
            ? 住所：{住所}
            你（单位）涉嫌{案由}，{实施理由}。根据{法律依据}，我单位决定自{起始日期}至{届满日期}对{措施对象}实施{措施}，存放于{存放地点}。情况复杂需要延长的，依法另行告知；检测、检验、检疫、鉴定的期间不计算在内。
            {措施}期间，对物品应当妥善保管，任何人不得使用、损毁或者擅自转移、处置。
            你（单位）有权陈述和申辩。{救济途径}
            执法人员：{办案人员}
            盖章
            # 物品清单
            {物品清单}
            〔当事人〕〔执法人员〕
            """),
        PrescribedForm(
            22, .measureExtension, "延长行政强制措施期限决定书", "Decision to extend a compulsory measure", series: "延强", .party,
            .filed,
            heading: "延长{措施}期限决定书", .letter,
            slots: [
                .party, .title, .measure,
                .line("decision", "强制措施决定书文号", "Number of the decision", example: "云市监强制〔2026〕1号"),
                .text("reasons", "延长理由", "Why", example: "案情复杂，权利人鉴别尚未完成"), .approvalBasis, .day("from", "延长自", "From"),
                .day("until", "延长至", "Until"), .remedies,
            ],
            elements: [
                RequiredElement("延长的理由和依据", "reasons and basis", "reasons", "basis", by: FormLaw.testPeriod),
                RequiredElement("延长的期限", "how long", "from", "until", by: FormLaw.testPeriod),
                RequiredElement("救济途径和期限", "remedies and terms", "remedies"),
            ],
            """
            致：{当事人}
            我单位于{案由}一案中以{强制措施决定书文号}对你（单位）有关财物实施{措施}。因{延长理由}，根据{法律依据}，决定将{措施}期限自{延长自}延长至{延长至}。
            你（单位）有权陈述和申辩。{救济途径}
            盖章
            """),
        PrescribedForm(
            23, .measureRelease, "解除行政强制措施决定书", "Decision to end a compulsory measure", series: "解强", .party, .filed,
            heading: "解除{措施}决定书", .letter,
            slots: [
                .party, .title, .measure,
                .line("decision", "强制措施决定书文号", "Number of the decision", example: "云市监强制〔2026〕1号"),
                .text("reasons", "解除理由", "Why", example: "该物品与违法行为无关"), .approvalBasis,
                .choice("extent", "解除范围", "How much", "全部", "部分"), .goods, .contact, .phone,
            ],
            elements: [
                RequiredElement("解除的理由和依据", "reasons and basis", "reasons", "basis", by: FormLaw.release),
                RequiredElement("解除的财物", "what is released", "extent", "goods", by: FormLaw.release),
            ],
            """
            致：{当事人}
            我单位于{案由}一案中以{强制措施决定书文号}对你（单位）有关财物实施{措施}。因{解除理由}，根据{法律依据}，决定{解除范围}解除{措施}。请凭本决定书办理有关手续。
            联系人：{联系人}
            ? 联系电话：{联系电话}
            盖章
            # 解除{措施}的物品
            {物品清单}
            〔当事人〕〔执法人员〕
            """),
        PrescribedForm(
            24, .itemList, "场所/设施/财物清单", "List of premises, equipment or goods", series: nil, .party, .open,
            heading: "{清单种类}清单",
            slots: [
                .choice("kind", "清单种类", "Of what", "财物", "设施", "场所"), .caseNumber, .party,
                .line("decision", "所附文书文号", "The document it goes with", example: "云市监强制〔2026〕1号"), .goods, .officers,
            ],
            elements: [
                RequiredElement("清单内容", "the list", "goods", by: FormLaw.measures),
                RequiredElement("所附文书", "the document it goes with", "decision"),
                RequiredElement("两名以上执法人员", "two officers or more", "officers", by: FormLaw.measures),
            ],
            """
            | 案件编号 | {案件编号} | 所附文书 | {所附文书文号} |
            | 当事人 | {当事人} |
            {物品清单}
            上述清单经当场核对无误，一式二份，当事人和本单位各执一份。
            〔当事人〕〔见证人〕
            〔执法人员：{办案人员}〕
            """),
        PrescribedForm(
            25, .sealStrip, "封条", "Seal strip", series: nil, .party, .work,
            slots: [.day("sealedOn", "封存日期", "Sealed on"), .caseNumber],
            elements: [RequiredElement("封存日期", "the day of sealing", "sealedOn", by: FormLaw.measures)],
            """
            = 封
            = {封存日期}
            = 未经许可，不得启封、撕毁
            案件编号：{案件编号}
            盖章
            """),
        PrescribedForm(
            26, .custodyLetter, "委托保管书", "Commission to keep goods", series: "托管", .others, .open, .letter,
            slots: [
                .addressee, .title, .party, .goods, .line("keptAt", "保管地点", "Where", example: "云州市物流园B12仓"),
                .day("from", "保管自", "From"), .line("until", "保管至", "Until", example: "书面通知解除保管之日"), .contact, .phone,
            ],
            elements: [
                RequiredElement("委托保管的物品", "the goods", "goods", by: FormLaw.measures),
                RequiredElement("保管的地点和期限", "where and how long", "keptAt", "from", "until"),
            ],
            """
            致：{收文单位}
            我单位在办理{当事人}涉嫌{案由}一案中依法查封、扣押或者先行登记保存了下列物品，现委托你单位自{保管自}至{保管至}在{保管地点}代为保管。
            保管期间应当妥善保管，不得使用、损毁、转移或者处置；因保管不善造成损失的，依法承担责任。
            联系人：{联系人}
            ? 联系电话：{联系电话}
            盖章
            # 物品清单
            {物品清单}
            〔受托人〕〔执法人员〕
            """),
        PrescribedForm(
            27, .earlyDisposalConsent, "先行处置物品确认书", "Consent to an early disposal of goods", series: "先处", .party,
            .filed,
            slots: [
                .caseNumber, .title, .party, .text("reasons", "处置理由", "Why", example: "涉案物品容易腐烂变质，不宜长期保存"),
                .text("method", "处置方式", "How", example: "依法变卖，价款予以保存"), .goods,
                .choice("agrees", "当事人意见", "What the party says", "同意先行处置", "不同意先行处置"),
            ],
            elements: [
                RequiredElement("处置的物品、理由和方式", "what, why and how", "goods", "reasons", "method"),
                RequiredElement("当事人意见", "what the party says", "agrees"),
            ],
            """
            | 案件编号 | {案件编号} |
            | 案由 | {案由} |
            | 当事人 | {当事人} |
            | 处置理由 | {处置理由} |
            | 处置方式 | {处置方式} |
            {物品清单}
            | 当事人意见 | {当事人意见}〔当事人〕 |
            〔执法人员〕
            """),
        PrescribedForm(
            28, .earlyDisposalAnnouncement, "先行处置物品公告", "Announcement of an early disposal", series: "先处公", .others,
            .filed,
            .letter,
            slots: [
                .title, .text("reasons", "处置理由", "Why", example: "涉案物品容易腐烂变质，且当事人无法确定"),
                .text("method", "处置方式", "How", example: "依法变卖，价款予以保存"), .day("claimBy", "认领期限", "To be claimed by"),
                .goods,
                .contact, .phone,
            ],
            elements: [
                RequiredElement("处置的物品、理由和方式", "what, why and how", "goods", "reasons", "method"),
                RequiredElement("认领期限", "until when it may be claimed", "claimBy"),
            ],
            """
            我单位在办理{案由}一案中依法查封、扣押的下列物品，因{处置理由}，拟先行处置，处置方式为：{处置方式}。
            请物品所有人于{认领期限}前持有效证明到我单位接受处理；逾期不来的，依法先行处置。
            联系人：{联系人}
            ? 联系电话：{联系电话}
            盖章
            # 物品清单
            {物品清单}
            """),
    ]
}
