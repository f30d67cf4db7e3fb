/// 刑法 216 to 219-1: patents, works and secrets, until 25 April 2025 and since.
enum WorkRules {
    static let rows: [ThresholdRule] = before + secretsBefore + since2025 + secretsSince

    private static let before: [ThresholdRule] = [
        ThresholdRule(
            "216.2004.basic", .counterfeitPatent,
            [
                .reaches(.business, .yuan(200_000)), .reaches(.gains, .yuan(100_000)),
                .reaches(.loss, .yuan(500_000)),
                .reaches(.business, .yuan(100_000), .severalPatents), .reaches(.gains, .yuan(50_000), .severalPatents),
            ],
            standing: .read(.ipCrimes2004, "第四条")),
        ThresholdRule(
            "217.2004.basic", .copyright, [.reaches(.gains, .yuan(30_000)), .reaches(.business, .yuan(50_000))],
            standing: .read(.ipCrimes2004, "第五条第一款")),
        ThresholdRule(
            "217.2004.copies", .copyright, [.reaches(.copies, .copies(1_000))],
            standing: RuleStanding(
                .ipCrimes2004, "第五条第一款第二项", confidence: .read, until: .on(2007, 4, 4))),
        ThresholdRule(
            "217.2007.copies", .copyright, [.reaches(.copies, .copies(500))],
            standing: .read(.ipCrimes2007, "第一条")),
        ThresholdRule(
            "217.2011.network", .copyright,
            [
                .reaches(.works, .works(500), .finding(.network)),
                .reaches(.clicks, .times(50_000), .finding(.network)),
                .reaches(.members, .persons(1_000), .finding(.network)),
            ],
            standing: .memory(.ipOpinions2011, note: Wording("据记忆，未核", "from memory, unverified"))),
        ThresholdRule(
            "217.2004.aggravated", .copyright, tier: .aggravated,
            [.reaches(.gains, .yuan(150_000)), .reaches(.business, .yuan(250_000))],
            standing: .read(.ipCrimes2004, "第五条第二款")),
        ThresholdRule(
            "217.2007.aggravated", .copyright, tier: .aggravated, [.reaches(.copies, .copies(2_500))],
            standing: .read(.ipCrimes2007, "第一条")),
        ThresholdRule(
            "218.2004.basic", .sellingCopies, [.reaches(.gains, .yuan(100_000))],
            standing: .read(.ipCrimes2004, "第六条")),
        ThresholdRule(
            "218.2008.unsold", .sellingCopies, [.reaches(.unsoldValue, .yuan(300_000))],
            standing: RuleStanding(.filingStandards1, "第二十七条", confidence: .read, until: .on(2025, 4, 25))),
    ]

    private static let secretsBefore: [ThresholdRule] = [
        ThresholdRule(
            "219.2004.basic", .tradeSecret, [.reaches(.loss, .yuan(500_000))],
            standing: RuleStanding(.ipCrimes2004, "第七条第一款", confidence: .read, until: .on(2020, 9, 13))),
        ThresholdRule(
            "219.2004.aggravated", .tradeSecret, tier: .aggravated, [.reaches(.loss, .yuan(2_500_000))],
            standing: RuleStanding(.ipCrimes2004, "第七条第二款", confidence: .read, until: .on(2020, 9, 13))),
        ThresholdRule(
            "219.2020.basic", .tradeSecret,
            [
                .reaches(.loss, .yuan(300_000)), .reaches(.gains, .yuan(300_000)),
                .holds([.finding(.bankruptcy)]),
            ],
            standing: .read(.ipCrimes2020, "第四条第一款")),
        ThresholdRule(
            "219.2020.aggravated", .tradeSecret, tier: .aggravated,
            [.reaches(.loss, .yuan(2_500_000)), .reaches(.gains, .yuan(2_500_000))],
            standing: .read(.ipCrimes2020, "第四条第二款")),
        ThresholdRule(
            "219-1.basic", .tradeSecretAbroad, [.holds([.finding(.secretForAbroad)])],
            standing: RuleStanding(
                .criminalLaw, "第二百一十九条之一", confidence: .read, from: .on(2021, 3, 1),
                note: Wording("无数额要求", "no amount is needed"))),
    ]

    private static let since2025: [ThresholdRule] = {
        let network = Circumstance.finding(.network)
        let works = ThresholdRule(
            "217.2025.basic", .copyright,
            [
                .reaches(.gains, .yuan(30_000)), .reaches(.business, .yuan(50_000)),
                .reaches(.gains, .yuan(20_000), .repeated(.copyright)),
                .reaches(.business, .yuan(30_000), .repeated(.copyright)),
                .reaches(.copies, .copies(500)), .reaches(.works, .works(500), network),
                .reaches(.downloads, .times(10_000), network), .reaches(.clicks, .times(100_000), network),
                .reaches(.members, .persons(1_000), network),
                .twoHalves([
                    ThresholdLine(measure: .business, line: .yuan(50_000)),
                    ThresholdLine(measure: .copies, line: .copies(500)),
                    ThresholdLine(measure: .works, line: .works(500)),
                    ThresholdLine(measure: .downloads, line: .times(10_000)),
                    ThresholdLine(measure: .clicks, line: .times(100_000)),
                    ThresholdLine(measure: .members, line: .persons(1_000)),
                ]),
            ],
            standing: .partly(
                .ipCrimes2025,
                note: Wording(
                    "数额据二手资料；两项各达一半，按“其他严重情节”各项计，不含违法所得",
                    "figures from secondary sources; the two halves are taken among the “other serious circumstances”, without gains"
                )))
        let copies = ThresholdRule(
            "218.2025.basic", .sellingCopies,
            [
                .reaches(.gains, .yuan(50_000)), .reaches(.sales, .yuan(100_000)),
                .reaches(.gains, .yuan(30_000), .repeated(.copyright)),
                .reaches(.sales, .yuan(50_000), .repeated(.copyright)), .reaches(.soldCopies, .copies(1_000)),
                .reaches(.unsoldValue, .yuan(300_000)), .reaches(.soldAndUnsold, .yuan(300_000)),
                .reaches(.unsoldValue, .yuan(150_000), .repeated(.copyright)),
                .reaches(.soldAndUnsold, .yuan(150_000), .repeated(.copyright)),
                .reaches(.unsoldCopies, .copies(3_000)), .reaches(.soldAndUnsoldCopies, .copies(3_000)),
            ],
            standing: .partly(.ipCrimes2025, note: InterpretationOf2025.note))
        let patent = ThresholdRule(
            "216.2025.basic", .counterfeitPatent,
            [
                .reaches(.gains, .yuan(100_000)), .reaches(.business, .yuan(200_000)), .reaches(.loss, .yuan(300_000)),
                .reaches(.gains, .yuan(50_000), .severalPatents), .reaches(.business, .yuan(100_000), .severalPatents),
                .reaches(.gains, .yuan(50_000), .repeated(.patent)),
                .reaches(.business, .yuan(100_000), .repeated(.patent)),
            ],
            standing: .partly(.ipCrimes2025, note: InterpretationOf2025.note))
        return [
            patent, works, works.multiplied(10, id: "217.2025.aggravated", tier: .aggravated), copies,
        ]
    }()

    private static let secretsSince: [ThresholdRule] = [
        ThresholdRule(
            "219.2025.basic", .tradeSecret,
            [
                .reaches(.loss, .yuan(300_000)), .reaches(.gains, .yuan(300_000)),
                .reaches(.loss, .yuan(100_000), .repeated(.secret)),
                .reaches(.gains, .yuan(100_000), .repeated(.secret)),
            ],
            standing: .partly(.ipCrimes2025, note: InterpretationOf2025.note)),
        ThresholdRule(
            "219.2025.aggravated", .tradeSecret, tier: .aggravated,
            [
                .reaches(.loss, .yuan(3_000_000)), .reaches(.gains, .yuan(3_000_000)),
                .holds([.finding(.bankruptcy)]),
            ],
            standing: .partly(.ipCrimes2025, note: InterpretationOf2025.note)),
    ]
}
