/// 刑法 213 to 215: marks, until 25 April 2025 and since.
enum MarkRules {
    static let rows: [ThresholdRule] = before + counterfeitMark + sellingCounterfeits + labels

    private static let before: [ThresholdRule] = [
        ThresholdRule(
            "213.services.none", .counterfeitMark, scope: .services, [],
            standing: RuleStanding(
                .criminalLaw, "第二百一十三条", confidence: .read, until: .on(2021, 2, 28),
                note: Wording("2021-03-01前服务商标不在本条之内", "service marks were outside the article before 2021-03-01"))),
        ThresholdRule(
            "213.2004.basic", .counterfeitMark,
            [
                .reaches(.business, .yuan(50_000)), .reaches(.gains, .yuan(30_000)),
                .reaches(.business, .yuan(30_000), .severalMarks), .reaches(.gains, .yuan(20_000), .severalMarks),
            ],
            standing: .read(.ipCrimes2004, "第一条第一款")),
        ThresholdRule(
            "213.2004.aggravated", .counterfeitMark, tier: .aggravated,
            [
                .reaches(.business, .yuan(250_000)), .reaches(.gains, .yuan(150_000)),
                .reaches(.business, .yuan(150_000), .severalMarks), .reaches(.gains, .yuan(100_000), .severalMarks),
            ],
            standing: .read(.ipCrimes2004, "第一条第二款")),
        ThresholdRule(
            "214.2004.basic", .sellingCounterfeits, [.reaches(.sales, .yuan(50_000))],
            standing: .read(.ipCrimes2004, "第二条第一款")),
        ThresholdRule(
            "214.2010.unsold", .sellingCounterfeits,
            [.reaches(.unsoldValue, .yuan(150_000)), .reaches(.soldAndUnsold, .yuan(150_000))],
            standing: .read(
                .filingStandards2, "第七十条",
                note: Wording(
                    "未销售（或者已售不足5万元而合计）达15万元；2022年修订后是否仍据此条，未核",
                    "unsold, or sold below 50,000 together with unsold; not checked whether the revision of 2022 kept the article"
                ))),
        ThresholdRule(
            "214.2004.aggravated", .sellingCounterfeits, tier: .aggravated, [.reaches(.sales, .yuan(250_000))],
            standing: .read(.ipCrimes2004, "第二条第二款")),
        ThresholdRule(
            "215.2004.basic", .markLabels,
            [
                .reaches(.labels, .pieces(20_000)), .reaches(.business, .yuan(50_000)),
                .reaches(.gains, .yuan(30_000)), .reaches(.labels, .pieces(10_000), .severalMarks),
                .reaches(.business, .yuan(30_000), .severalMarks), .reaches(.gains, .yuan(20_000), .severalMarks),
            ],
            standing: .read(.ipCrimes2004, "第三条第一款")),
        ThresholdRule(
            "215.2004.aggravated", .markLabels, tier: .aggravated,
            [
                .reaches(.labels, .pieces(100_000)), .reaches(.business, .yuan(250_000)),
                .reaches(.gains, .yuan(150_000)), .reaches(.labels, .pieces(50_000), .severalMarks),
                .reaches(.business, .yuan(150_000), .severalMarks), .reaches(.gains, .yuan(100_000), .severalMarks),
            ],
            standing: .read(.ipCrimes2004, "第三条第二款")),
    ]

    private static let counterfeitMark: [ThresholdRule] = {
        let goods = ThresholdRule(
            "213.2025.basic", .counterfeitMark,
            [
                .reaches(.gains, .yuan(30_000)), .reaches(.business, .yuan(50_000)),
                .reaches(.gains, .yuan(20_000), .severalMarks), .reaches(.business, .yuan(30_000), .severalMarks),
                .reaches(.gains, .yuan(20_000), .repeated(.trademark)),
                .reaches(.business, .yuan(30_000), .repeated(.trademark)),
            ],
            standing: .partly(.ipCrimes2025, note: InterpretationOf2025.note))
        let services = ThresholdRule(
            "213.2025.services.basic", .counterfeitMark, scope: .services,
            [
                .reaches(.serviceGains, .yuan(50_000)), .reaches(.serviceGains, .yuan(30_000), .severalMarks),
                .reaches(.serviceGains, .yuan(30_000), .repeated(.trademark)),
            ],
            standing: .partly(
                .ipCrimes2025,
                note: Wording(
                    "商品和服务兼有的，违法所得合计按服务标准认定；数额据二手资料，原文未读",
                    "goods and services together are tested against the line of services; figures from secondary sources"
                )))
        return [
            goods, goods.multiplied(10, id: "213.2025.aggravated", tier: .aggravated),
            services, services.multiplied(10, id: "213.2025.services.aggravated", tier: .aggravated),
        ]
    }()

    private static let sellingCounterfeits: [ThresholdRule] = {
        let basic = ThresholdRule(
            "214.2025.basic", .sellingCounterfeits,
            [
                .reaches(.gains, .yuan(30_000)), .reaches(.sales, .yuan(50_000)),
                .reaches(.gains, .yuan(20_000), .repeated(.trademark)),
                .reaches(.sales, .yuan(30_000), .repeated(.trademark)),
                .reaches(.unsoldValue, .yuan(150_000)), .reaches(.soldAndUnsold, .yuan(150_000)),
                .reaches(.unsoldValue, .yuan(90_000), .repeated(.trademark)),
                .reaches(.soldAndUnsold, .yuan(90_000), .repeated(.trademark)),
            ],
            standing: .partly(.ipCrimes2025, note: InterpretationOf2025.note))
        return [basic, basic.multiplied(10, id: "214.2025.aggravated", tier: .aggravated)]
    }()

    private static let labels: [ThresholdRule] = {
        let lower = Circumstance.severalMarksOrRepeated(.trademark)
        let basic = ThresholdRule(
            "215.2025.basic", .markLabels,
            [
                .reaches(.labels, .pieces(10_000)), .reaches(.gains, .yuan(20_000)),
                .reaches(.business, .yuan(30_000)),
                .reaches(.labels, .pieces(5_000), lower), .reaches(.gains, .yuan(10_000), lower),
                .reaches(.business, .yuan(20_000), lower),
                .reaches(.unsoldLabels, .pieces(30_000)), .reaches(.soldAndUnsoldLabels, .pieces(30_000)),
                .reaches(.unsoldLabels, .pieces(15_000), lower),
                .reaches(.soldAndUnsoldLabels, .pieces(15_000), lower),
            ],
            standing: .partly(.ipCrimes2025, "第六条", note: InterpretationOf2025.note))
        return [basic, basic.multiplied(5, id: "215.2025.aggravated", tier: .aggravated)]
    }()
}

/// What must be said of every figure of 法释〔2025〕5号.
enum InterpretationOf2025 {
    static let note = Wording(
        "数额据二手资料部分证实，原文未读", "figures partly confirmed by secondary sources; the text has not been read")
}
