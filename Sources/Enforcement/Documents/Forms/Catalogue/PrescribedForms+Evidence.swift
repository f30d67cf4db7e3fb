extension PrescribedForms {
    /// Forms 9 to 20: how evidence is taken.
    static let evidence: [PrescribedForm] = [
        PrescribedForm(
            9, .sceneRecord, "现场笔录", "Record of the scene", series: nil, .file, .work,
            slots: [
                .caseNumber, .title, .venue, .from, .until, .party, .officers, .recorder,
                .line("present", "在场人员", "Who was present", example: "孙某（经营者）"),
                .text(
                    "shown", "告知事项", "What was said to them",
                    .words("执法人员出示执法证件，说明来意，告知当事人依法享有申请回避、陈述申辩的权利和配合检查的义务。"),
                    example: "执法人员出示执法证件，说明来意，告知当事人依法享有申请回避、陈述申辩的权利和配合检查的义务。"),
                .text(
                    "scene", "现场情况", "What was found",
                    example: "该店营业中，货架陈列标有“云岭泉”字样的饮用水26箱，库房存放60箱。\n经权利人授权人员辨认，上述商品非其生产。"),
            ],
            elements: [
                RequiredElement("时间和地点", "time and place", "from", "until", "where", by: FormLaw.fullRecord),
                RequiredElement("两名以上执法人员", "two officers or more", "officers", by: CaseLaw.officers),
                RequiredElement("出示证件和告知权利", "certificates shown, rights told", "shown", by: FormLaw.certificates),
                RequiredElement("现场情况", "what was found", "scene", by: FormLaw.evidenceKinds),
            ],
            """
            | 案件编号 | {案件编号} | 案由 | {案由} |
            | 时间 | {起}至{止} |
            | 地点 | {地点} |
            | 当事人 | {当事人} | 在场人员 | {在场人员} |
            | 执法人员 | {办案人员} | 记录人 | {记录人} |
            # 告知事项
            {告知事项}
            # 现场情况
            {现场情况}
            以上笔录经核对，与现场情况相符。
            〔当事人〕〔见证人〕
            〔执法人员〕〔记录人〕
            """),
        PrescribedForm(
            10, .serviceAddress, "送达地址确认书", "Confirmation of the address for service", series: nil, .party, .open,
            slots: [
                .caseNumber, .party, .line("recipient", "收件人", "Who receives", example: "孙某"),
                .line("serviceAddress", "送达地址", "Address", example: "云州市南门街12号"),
                .line("mobile", "手机号码", "Telephone", example: "13900000000").ifGiven,
                .line("electronic", "电子送达方式", "Electronic address", example: "sun@example.test").ifGiven,
                .choice("agrees", "是否同意电子送达", "Whether electronic service is agreed to", "同意", "不同意"),
            ],
            elements: [
                RequiredElement(
                    "收件人和送达地址", "who receives, and where", "recipient", "serviceAddress", by: CaseLaw.service),
                RequiredElement("是否同意电子送达", "whether electronic service is agreed to", "agrees", by: CaseLaw.service),
            ],
            """
            | 案件编号 | {案件编号} |
            | 当事人 | {当事人} |
            | 收件人 | {收件人} | 手机号码 | {手机号码} |
            | 送达地址 | {送达地址} |
            | 是否同意电子送达 | {是否同意电子送达} | 电子送达方式 | {电子送达方式} |
            # 告知事项
            本确认书所填地址适用于本案各阶段文书的送达。地址变更的，请及时书面告知；因地址不准确或者变更后未告知致使文书未能收到的，由当事人自行承担后果。
            当事人确认：上述告知事项已经知悉，所填内容真实、准确。
            〔当事人或者代理人〕
            〔执法人员〕
            """),
        PrescribedForm(
            11, .evidenceSheet, "证据提取单", "Sheet of evidence taken", series: nil, .file, .work,
            slots: [
                .caseNumber, .party,
                .line("where", "地点", "Place", .start(.evidencePlace), example: "云州市南门街12号店内"),
                .day("takenOn", "提取日期", "Taken on"), .officers,
                .list(
                    "pieces", "证据", "Evidence", .start(.evidence),
                    [.init("序号", 2), .init("证据名称", 6), .init("种类", 3), .init("提取日期", 5), .init("证明内容", 6)],
                    example: "1 | 涉案饮用水86箱 | 物证 | 2026年11月20日 | 标有“云岭泉”字样"),
                .line("origin", "证据来源", "Where it comes from", .start(.evidenceOrigin), example: "由当事人提供，与原件核对无误"),
            ],
            elements: [
                RequiredElement("提取的证据", "the evidence", "pieces", by: FormLaw.evidenceKinds),
                RequiredElement("提取的时间和地点", "when and where", "takenOn", "where", by: FormLaw.fullRecord),
                RequiredElement("两名以上执法人员", "two officers or more", "officers", by: CaseLaw.officers),
            ],
            """
            | 案件编号 | {案件编号} | 提取日期 | {提取日期} |
            | 当事人 | {当事人} | 提取地点 | {地点} |
            | 证据来源 | {证据来源} |
            {证据}
            〔证据提供人〕〔执法人员：{办案人员}〕
            """),
        PrescribedForm(
            12, .electronicEvidence, "电子数据证据提取笔录", "Record of electronic evidence taken", series: nil, .file, .work,
            slots: [
                .caseNumber, .title,
                .line("where", "地点", "Place", .start(.evidencePlace), example: "云州市南门街12号店内"), .from, .until, .party,
                .officers, .recorder,
                .line("device", "原始存储介质", "Original medium", .start(.evidenceMedium), example: "店内收银台电脑一台，序列号 QY-0001"),
                .text(
                    "method", "提取方法和过程", "How it was taken", .start(.evidenceMethod),
                    example: "登录网店后台，导出2026年9月1日至11月20日订单，保存为表格文件。"),
                .list(
                    "files", "电子数据", "Data", .start(.evidenceFiles),
                    [.init("序号"), .init("文件名", 3), .init("大小", 2), .init("校验值", 4)],
                    example: "1 | 订单.xlsx | 184 KB | SHA-256 7d7d7d7d…"),
            ],
            elements: [
                RequiredElement("原始存储介质", "the original medium", "device", by: FormLaw.evidenceKinds),
                RequiredElement("提取方法和过程", "how it was taken", "method", by: FormLaw.fullRecord),
                RequiredElement("电子数据及校验值", "the data and their digests", "files"),
                RequiredElement("两名以上执法人员", "two officers or more", "officers", by: CaseLaw.officers),
            ],
            """
            | 案件编号 | {案件编号} | 案由 | {案由} |
            | 时间 | {起}至{止} |
            | 地点 | {地点} |
            | 当事人 | {当事人} | 记录人 | {记录人} |
            | 执法人员 | {办案人员} |
            | 原始存储介质 | {原始存储介质} |
            # 提取方法和过程
            {提取方法和过程}
            # 电子数据清单
            {电子数据}
            以上电子数据自提取后未作增减、修改。
            〔当事人〕〔见证人〕
            〔执法人员〕〔记录人〕
            """),
        PrescribedForm(
            13, .inquiryNotice, "询问通知书", "Summons to an inquiry", series: "询问", .party, .work, .letter,
            slots: [
                .party, .title, .line("when", "询问时间", "When", example: "2026年11月25日9时"),
                .line("where", "询问地点", "Where", example: "云州市市场监督管理局执法大队"),
                .text("bring", "携带材料", "What to bring", example: "身份证件\n营业执照副本\n进货和销售单据").ifGiven, .contact, .phone,
            ],
            elements: [
                RequiredElement("询问的时间和地点", "when and where", "when", "where", by: CaseLaw.officers),
                RequiredElement("询问的事由", "what about", "title"),
            ],
            """
            致：{当事人}
            为调查了解{案由}一案有关情况，请你（单位）于{询问时间}到{询问地点}接受询问。
            * 请携带下列材料：{携带材料}
            联系人：{联系人}
            ? 联系电话：{联系电话}
            盖章
            """),
        PrescribedForm(
            14, .inquiryRecord, "询问笔录", "Record of an inquiry", series: nil, .file, .work,
            slots: [
                .caseNumber, .title, .venue, .from, .until, .officers, .recorder,
                .line("person", "被询问人", "Who was asked", example: "孙某"),
                .line("identity", "身份和证件", "Identity", example: "云州市南门百货店经营者，身份证号码略"),
                .talk(
                    "talk", "询问内容", "Questions and answers",
                    example: """
                        问：我们是云州市市场监督管理局执法人员，这是我们的执法证件，你是否看清？
                        答：看清了。
                        问：你依法享有申请回避、陈述申辩的权利，应当如实回答询问。是否申请回避？
                        答：听清了，不申请。
                        问：店内的“云岭泉”饮用水从何处购进？
                        答：从一个上门推销的人处购进，共一百箱，没有索取进货凭证。
                        """),
            ],
            elements: [
                RequiredElement("时间和地点", "time and place", "from", "until", "where", by: FormLaw.fullRecord),
                RequiredElement("被询问人", "who was asked", "person", "identity", by: FormLaw.certificates),
                RequiredElement("两名以上执法人员", "two officers or more", "officers", by: CaseLaw.officers),
                RequiredElement("问答内容", "questions and answers", "talk", by: FormLaw.evidenceKinds),
            ],
            """
            | 案件编号 | {案件编号} | 案由 | {案由} |
            | 时间 | {起}至{止} |
            | 地点 | {地点} |
            | 被询问人 | {被询问人} | 身份和证件 | {身份和证件} |
            | 询问人 | {办案人员} | 记录人 | {记录人} |
            {询问内容}
            以上笔录我已看过（已向我宣读），与我所说相符。
            〔被询问人〕
            〔询问人〕〔记录人〕
            """),
        PrescribedForm(
            15, .materialsNotice, "限期提供材料通知书", "Notice to hand in material in time", series: "限提", .party, .work,
            .letter,
            slots: [
                .party, .title, .day("until", "提供期限", "Until when"),
                .text("materials", "材料清单", "What is asked for", example: "涉案商品进货凭证\n2026年9月以来的销售记录\n商标使用授权文件"),
                .contact,
                .phone,
            ],
            elements: [
                RequiredElement("应当提供的材料", "what is asked for", "materials", by: FormLaw.certificates),
                RequiredElement("提供期限", "until when", "until"),
            ],
            """
            致：{当事人}
            为查明{案由}一案有关事实，请你（单位）于{提供期限}前向我单位提供下列材料，并对材料的真实性负责：
            * {材料清单}
            所提供材料为复制件的，请注明与原件一致并签名或者盖章。
            联系人：{联系人}
            ? 联系电话：{联系电话}
            盖章
            """),
        PrescribedForm(
            16, .identificationNotice, "协助辨认/鉴别通知书", "Request to identify goods", series: "辨认", .others, .work,
            heading: "协助{方式}通知书", .letter,
            slots: [
                .addressee, .title, .party, .choice("way", "方式", "What is asked", "辨认", "鉴别"), .goods,
                .day("until", "答复期限", "Until when"), .contact, .phone,
            ],
            elements: [
                RequiredElement("需要辨认、鉴别的物品", "the goods", "goods", by: FormLaw.evidenceKinds),
                RequiredElement("答复期限", "until when", "until"),
            ],
            """
            致：{收文单位}
            我单位在办理{当事人}涉嫌{案由}一案中，需要你单位对下列物品是否为你单位生产或者许可生产协助{方式}，请于{答复期限}前出具书面意见，写明结论和理由，并附出具人的身份和授权证明。
            联系人：{联系人}
            ? 联系电话：{联系电话}
            盖章
            # 物品清单
            {物品清单}
            """),
        PrescribedForm(
            17, .assistanceLetter, "协助调查函", "Request for assistance", series: "协查", .others, .work, .letter,
            slots: [
                .addressee, .title, .party, .conduct,
                .text("matters", "协查事项", "What is asked for", example: "核实你辖区内云泉商贸公司向当事人供货的数量和价格\n提取相关出库单据"),
                .attachments, .contact, .phone,
            ],
            elements: [
                RequiredElement("案件情况", "the case", "title", "conduct"),
                RequiredElement("请求协助的事项", "what is asked for", "matters"),
            ],
            """
            致：{收文单位}
            我单位正在调查{当事人}涉嫌{案由}一案。{案情}
            现请你单位协助调查下列事项：
            * {协查事项}
            请自收到本函之日起十五个工作日内完成并函告结果；需要延长的，请在期限届满前告知。
            联系人：{联系人}
            ? 联系电话：{联系电话}
            * 附件：{附件}
            盖章
            """),
        PrescribedForm(
            18, .detentionAssistance, "协助扣押通知书", "Request to help with a detention", series: "协扣", .others, .work,
            .letter,
            slots: [
                .addressee, .title, .party, .approvalBasis, .goods,
                .text("reasons", "协助理由", "Why", example: "涉案物品正由你单位承运、保管"), .contact, .phone,
            ],
            elements: [
                RequiredElement("扣押的物品", "the goods", "goods", by: FormLaw.measures),
                RequiredElement("扣押依据", "the provision", "basis", by: FormLaw.measures),
                RequiredElement("协助理由", "why", "reasons"),
            ],
            """
            致：{收文单位}
            我单位在调查{当事人}涉嫌{案由}一案中，依据{法律依据}决定对下列物品实施扣押。{协助理由}，请你单位予以协助，未经我单位同意不得放行、转移。
            联系人：{联系人}
            ? 联系电话：{联系电话}
            盖章
            # 物品清单
            {物品清单}
            """),
        PrescribedForm(
            19, .registrationKeeping, "先行登记保存证据通知书", "Notice that evidence is registered and kept", series: "登保",
            .party,
            .work, .letter,
            slots: [
                .party, .partyCode, .address, .title,
                .text("reasons", "保存理由", "Why", example: "有关物品可能灭失或者以后难以取得"),
                .line("keptAt", "保存地点", "Where it is kept", example: "云州市南门街12号库房"),
                .choice("way", "保存方式", "How it is kept", "就地保存", "异地保存"), .goods, .officers, .contact, .phone,
            ],
            elements: [
                RequiredElement("保存的理由", "why", "reasons", by: FormLaw.keeping),
                RequiredElement("保存的证据", "what is kept", "goods", by: FormLaw.keeping),
                RequiredElement("保存地点和方式", "where and how", "keptAt", "way"),
                RequiredElement("两名以上执法人员", "two officers or more", "officers", by: CaseLaw.officers),
            ],
            """
            致：{当事人}
            ? 证件号码：{证件号码}
            ? 住所：{住所}
            你（单位）涉嫌{案由}。因{保存理由}，根据《中华人民共和国行政处罚法》第五十六条，我单位决定对下列证据先行登记保存，{保存方式}于{保存地点}。
            我单位将在七个工作日内作出处理决定。保存期间，当事人或者有关人员不得销毁、转移证据。
            执法人员：{办案人员}
            联系人：{联系人}
            ? 联系电话：{联系电话}
            盖章
            # 物品清单
            {物品清单}
            〔当事人〕〔执法人员〕
            """),
        PrescribedForm(
            20, .registrationRelease, "解除先行登记保存证据通知书", "Notice that registered evidence is released", series: "解保",
            .party, .filed, .letter,
            slots: [
                .party, .title, .line("notice", "登记保存通知书文号", "Number of the notice", example: "云市监登保〔2026〕1号"),
                .text("reasons", "解除理由", "Why", example: "有关证据已经复制取得，无需继续保存"),
                .choice("extent", "解除范围", "How much", "全部", "部分"), .goods, .contact, .phone,
            ],
            elements: [
                RequiredElement("解除的证据", "what is released", "goods", "extent", by: FormLaw.keeping),
                RequiredElement("解除理由", "why", "reasons", by: FormLaw.keeping),
            ],
            """
            致：{当事人}
            我单位于{案由}一案中以{登记保存通知书文号}先行登记保存的证据，因{解除理由}，现决定{解除范围}解除登记保存。
            联系人：{联系人}
            ? 联系电话：{联系电话}
            盖章
            # 解除登记保存的物品
            {物品清单}
            〔当事人〕〔执法人员〕
            """),
    ]
}
