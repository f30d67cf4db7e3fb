extension FormFacts {
    /// What the record of a case of the sample world says, gone all its way: a wording is tried on it before it is saved.
    package static let example: FormFacts = {
        var facts = FormFacts()
        for (fact, text) in texts { facts.note(fact, text) }
        facts.note(.evidence, rows: [["1", "涉案饮用水86箱", "物证", "2026年11月4日", "标有“云岭泉”字样，当事人签字确认"]])
        facts.note(.evidenceFiles, rows: [["1", "订单.xlsx", "184 KB", "SHA-256 7d7d7d7d…"]])
        facts.note(.goods, rows: [["1", "“云岭泉”饮用水", "云岭泉", "件", "86", ""]])
        facts.note(
            .documents,
            rows: [
                ["1", "云市监立审〔2026〕3号", "立案/不予立案审批表", "2026年11月2日", "1", ""],
                ["2", "", "涉案饮用水86箱（物证）", "2026年11月4日", "2", ""],
                ["3", "云市监处罚〔2026〕1号", "行政处罚决定书", "2026年11月18日", "3-6", ""],
            ])
        facts.note(
            .deferralParts,
            rows: [["第1期", "2026年12月31日", "6000.00元"], ["第2期", "2027年1月31日", "6400.00元"]])
        return facts
    }()

    private static let texts: [FormFact: String] = [
        .caseNumber: "云市监案〔2026〕3号", .title: "销售侵犯“云岭泉”注册商标专用权的商品", .source: "网络监测",
        .registeredOn: "2026年10月30日", .filedOn: "2026年11月2日", .party: "云州市南门百货店", .partyCode: "92990100MA9100071Y",
        .place: "云州市南门街12号", .conduct: "在网店销售假冒“云岭泉”饮用水。", .conductOn: "2026年10月24日", .amount: "12400.00元",
        .officers: "李梅（9910001）、王强（9910002）", .checkReasons: "经核查，有初步证据证明。",
        .foundFacts: "云州市南门百货店在网店销售假冒“云岭泉”饮用水，货值金额12400元。",
        .basis: "《中华人民共和国商标法》第五十七条第三项、第六十条第二款", .proposal: "建议给予行政处罚：罚款12400.00元；没收违法所得、非法财物，计12400.00元",
        .intendedPenalty: "罚款12400.00元\n没收违法所得、非法财物，计12400.00元", .reviewer: "赵敏",
        .reviewOpinion: "事实清楚，证据确凿，程序合法，适用依据正确。", .reviewedOn: "2026年11月9日", .noticeServedOn: "2026年11月9日",
        .statement: "请求从轻处罚。", .heard: "我单位依法告知当事人拟作出的行政处罚。当事人请求从轻处罚，没有提出事实和证据，不予采纳。",
        .decisionReasons: "当事人的行为侵犯了注册商标专用权，违法事实清楚，证据确凿。", .decisionBasis: "《中华人民共和国商标法》第六十条第二款",
        .decidedPenalty: "罚款12400.00元\n没收违法所得、非法财物，计12400.00元", .noPenaltyDecided: "违法行为轻微并及时改正，没有造成危害后果。",
        .decider: "马骏", .decidedOn: "2026年11月18日", .serviceMethod: "直接送达", .servedOn: "2026年11月19日", .recipient: "孙某",
        .spotWhen: "2026年11月20日10时25分", .spotWhere: "云州市南门街12号", .discussionPlace: "三楼会议室", .discussionChair: "马骏",
        .discussionAttended: "陈立（副局长）\n赵敏（法制机构负责人）", .discussionRecorder: "何静",
        .discussionWords: "马骏：事实清楚，同意办案机构意见。\n陈立：同意。\n赵敏：程序合法，裁量适当。", .discussionResult: "行政处罚：罚款12400.00元。",
        .decisionNumber: "云市监处罚〔2026〕1号", .deferralWay: "分期", .deferralReason: "当事人确有经济困难，提供了相应证明",
        .openDuties: "罚款12400.00元\n加处罚款3720.00元", .openSum: "罚款12400.00元，加处罚款3720.00元，合计16120.00元",
        .reminder: "于2027年3月1日送达履行催告书", .court: "云州市云岭区人民法院", .volumePages: "共6页",
        .volumeNotes: "本卷文件齐全，无缺损、修改、补充情况。", .retention: "30年", .archivist: "李梅", .archivedOn: "2026年11月22日",
        .performance: "罚款已缴清，没收物品已入库。", .closer: "马骏", .closedOn: "2026年11月20日", .today: "2026年11月22日",
        .evidencePlace: "云州市南门街12号店内", .evidenceOrigin: "原件、原物，提取于云州市南门街12号店内，孙某核对签名",
        .evidenceMedium: "店内收银台电脑一台，序列号 QY-0001", .evidenceMethod: "登录网店后台，导出订单，保存为表格文件。",
    ]
}

extension FormFilling {
    /// What the officer might answer, as it is typed: what the record suggests, else the example of the slot.
    package var examples: [String: String] {
        Dictionary(
            uniqueKeysWithValues: asked.map { slot in
                if case .start(let fact) = slot.source, let known = facts[fact] { return (slot.name, known.typed) }
                return (slot.name, slot.example)
            })
    }
}
