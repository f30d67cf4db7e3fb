/// 刑法 140 to 148: counterfeit and substandard goods.
enum GoodsRules {
    static let rows: [ThresholdRule] = products + drugs + food + others

    private static let products: [ThresholdRule] = [
        ThresholdRule(
            "140.sales", .substandardProducts, [.reaches(.sales, .yuan(50_000))],
            standing: .read(.criminalLaw, "第一百四十条")),
        ThresholdRule(
            "140.2008.unsold", .substandardProducts,
            [.reaches(.unsoldValue, .yuan(150_000)), .reaches(.tripledSales, .yuan(150_000))],
            standing: .read(.filingStandards1, "第十六条")),
        ThresholdRule(
            "140.aggravated", .substandardProducts, tier: .aggravated, [.reaches(.sales, .yuan(200_000))],
            standing: .read(.criminalLaw, "第一百四十条")),
        ThresholdRule(
            "140.graver", .substandardProducts, tier: .graver, [.reaches(.sales, .yuan(500_000))],
            standing: .read(.criminalLaw, "第一百四十条")),
        ThresholdRule(
            "140.gravest", .substandardProducts, tier: .gravest, [.reaches(.sales, .yuan(2_000_000))],
            standing: .read(.criminalLaw, "第一百四十条")),
        ThresholdRule(
            "140.tobacco.sales", .substandardProducts, scope: .tobacco, [.reaches(.sales, .yuan(50_000))],
            standing: .read(.criminalLaw, "第一百四十条")),
        ThresholdRule(
            "140.2010.tobacco", .substandardProducts, scope: .tobacco,
            [.reaches(.unsoldValue, .yuan(150_000)), .reaches(.soldAndUnsold, .yuan(150_000))],
            standing: .partly(.tobacco2010, "第二条第一款", note: .articleUnread)),
        ThresholdRule(
            "140.tobacco.aggravated", .substandardProducts, scope: .tobacco, tier: .aggravated,
            [.reaches(.sales, .yuan(200_000))],
            standing: .read(.criminalLaw, "第一百四十条")),
        ThresholdRule(
            "140.tobacco.graver", .substandardProducts, scope: .tobacco, tier: .graver,
            [.reaches(.sales, .yuan(500_000))],
            standing: .read(.criminalLaw, "第一百四十条")),
        ThresholdRule(
            "140.tobacco.gravest", .substandardProducts, scope: .tobacco, tier: .gravest,
            [.reaches(.sales, .yuan(2_000_000))],
            standing: .read(.criminalLaw, "第一百四十条")),
    ]

    private static let drugs: [ThresholdRule] = {
        let fake = Circumstance.finding(.counterfeitDrug)
        let factor = Circumstance.finding(.drugFactor)
        let memory = RuleStanding.memory(
            .drugSafety2022, note: Wording("数额据记忆，未核", "amounts from memory, unverified"))
        return [
            ThresholdRule(
                "141.basic", .counterfeitDrugs, [.holds([fake])],
                standing: RuleStanding(
                    .criminalLaw, "第一百四十一条", confidence: .read, from: .on(2021, 3, 1),
                    note: Wording("行为犯，不论数额", "the conduct is enough, whatever the amount"))),
            ThresholdRule(
                "141.2022.aggravated", .counterfeitDrugs, tier: .aggravated,
                [.reaches(.output, .yuan(200_000), fake), .reaches(.output, .yuan(100_000), fake, factor)],
                standing: memory),
            ThresholdRule(
                "141.2022.graver", .counterfeitDrugs, tier: .graver,
                [.reaches(.output, .yuan(500_000), fake), .reaches(.output, .yuan(200_000), fake, factor)],
                standing: memory),
            ThresholdRule(
                "142.basic", .inferiorDrugs, [.holds([.finding(.healthHarmed)])],
                standing: RuleStanding(.criminalLaw, "第一百四十二条", confidence: .read, from: .on(2021, 3, 1))),
            ThresholdRule(
                "142-1.basic", .drugAdministration, [.holds([.finding(.drugAct), .finding(.healthEndangered)])],
                standing: RuleStanding(.criminalLaw, "第一百四十二条之一", confidence: .read, from: .on(2021, 3, 1))),
        ]
    }()

    /// Articles 143 and 144: the factors that lower the second line to 100,000 yuan are the same.
    private static let food: [ThresholdRule] = {
        let danger = Circumstance.finding(.foodDanger)
        let toxic = Circumstance.finding(.toxicFood)
        func second(_ base: Circumstance) -> [ThresholdTest] {
            let factors: [Circumstance] = [
                .finding(.foodLong), .finding(.foodInfant), .finding(.foodSchool), .convictedOrPenalised(.food),
            ]
            return [.reaches(.output, .yuan(200_000), base)]
                + factors.map { .reaches(.output, .yuan(100_000), given: [base, $0]) }
        }
        return [
            ThresholdRule(
                "143.basic", .unsafeFood, [.holds([danger])],
                standing: .partly(.foodSafety2021, "第一条", note: .articleUnread)),
            ThresholdRule(
                "143.aggravated", .unsafeFood, tier: .aggravated, second(danger),
                standing: .partly(.foodSafety2021, "第三条", note: .articleUnread)),
            ThresholdRule(
                "144.basic", .toxicFood, [.holds([toxic])],
                standing: RuleStanding(
                    .criminalLaw, "第一百四十四条", confidence: .read, from: .on(2022, 1, 1),
                    note: Wording("行为犯，不论数额", "the conduct is enough, whatever the amount"))),
            ThresholdRule(
                "144.aggravated", .toxicFood, tier: .aggravated, second(toxic),
                standing: .partly(.foodSafety2021, "第七条", note: .articleUnread)),
            ThresholdRule(
                "144.graver", .toxicFood, tier: .graver, [.reaches(.output, .yuan(500_000), toxic)],
                standing: .partly(.foodSafety2021, "第八条", note: .articleUnread)),
        ]
    }()

    private static let others: [ThresholdRule] = [
        ThresholdRule(
            "145.basic", .medicalDevices, [.holds([.finding(.healthEndangered)])],
            standing: RuleStanding(.criminalLaw, "第一百四十五条", confidence: .read, from: .on(2002, 12, 28))),
        ThresholdRule(
            "145.aggravated", .medicalDevices, tier: .aggravated, [.reaches(.lightInjuries, .persons(1))],
            standing: RuleStanding(.fakeGoods2001, "第六条第一款", confidence: .read, from: .on(2002, 12, 28))),
        ThresholdRule(
            "145.graver", .medicalDevices, tier: .graver,
            [.reaches(.seriousInjuries, .persons(1)), .reaches(.lightInjuries, .persons(3))],
            standing: RuleStanding(.fakeGoods2001, "第六条第二款", confidence: .read, from: .on(2002, 12, 28))),
        ThresholdRule(
            "146.basic", .unsafeProducts,
            [
                .reaches(.deaths, .persons(1)), .reaches(.seriousInjuries, .persons(1)),
                .reaches(.loss, .yuan(100_000)),
            ],
            standing: .memory(.filingStandards1, "第二十二条", note: Wording("据记忆，未核", "from memory, unverified"))),
        ThresholdRule(
            "147.basic", .agriculturalInputs, [.reaches(.loss, .yuan(20_000))],
            standing: .read(.fakeGoods2001, "第七条")),
        ThresholdRule(
            "147.aggravated", .agriculturalInputs, tier: .aggravated, [.reaches(.loss, .yuan(100_000))],
            standing: .read(.fakeGoods2001, "第七条")),
        ThresholdRule(
            "147.graver", .agriculturalInputs, tier: .graver, [.reaches(.loss, .yuan(500_000))],
            standing: .read(.fakeGoods2001, "第七条")),
        ThresholdRule(
            "148.basic", .cosmetics,
            [
                .holds([.finding(.disfigurement)]), .holds([.finding(.organDysfunction)]),
                .holds([.finding(.mentalHarm)]),
            ],
            standing: .read(.filingStandards1, "第二十四条")),
    ]
}

/// 刑法 225: tobacco monopoly goods, and what must not get into food.
enum BusinessRules {
    static let rows: [ThresholdRule] = [
        ThresholdRule(
            "225.tobacco.basic", .illegalBusiness, scope: .tobacco,
            [
                .reaches(.business, .yuan(50_000)), .reaches(.gains, .yuan(20_000)),
                .reaches(.cigarettes, .cigarettes(200_000)),
                .reaches(
                    .business, .yuan(30_000),
                    .repeated(.tobacco, years: 3, sanctions: 2, administrativeOnly: true)),
            ],
            standing: .partly(.tobacco2010, "第三条第一款", note: .articleUnread)),
        ThresholdRule(
            "225.tobacco.aggravated", .illegalBusiness, scope: .tobacco, tier: .aggravated,
            [
                .reaches(.business, .yuan(250_000)), .reaches(.gains, .yuan(100_000)),
                .reaches(.cigarettes, .cigarettes(1_000_000)),
            ],
            standing: .partly(.tobacco2010, "第三条第二款", note: .articleUnread)),
        ThresholdRule(
            "225.food.basic", .illegalBusiness, scope: .food,
            [.reaches(.business, .yuan(100_000)), .reaches(.gains, .yuan(50_000))],
            standing: .partly(.foodSafety2021, "第十八条", note: .articleUnread)),
        ThresholdRule(
            "225.food.aggravated", .illegalBusiness, scope: .food, tier: .aggravated,
            [.reaches(.business, .yuan(500_000)), .reaches(.gains, .yuan(250_000))],
            standing: .partly(.foodSafety2021, "第十八条", note: .articleUnread)),
    ]
}
