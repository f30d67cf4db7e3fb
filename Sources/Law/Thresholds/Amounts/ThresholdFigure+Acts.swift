extension Measure {
    /// Whether figures of several acts are added: money and numbers of things are, people and findings are not.
    var addsUp: Bool {
        switch self {
        case .deaths, .seriousInjuries, .lightInjuries, .members: false
        default: true
        }
    }
}

extension ActFigures {
    /// Whether nothing is said that a measure is computed from, so that the act adds nothing and nothing is missing.
    func isSilent(on measure: Measure) -> Bool {
        switch measure {
        case .business: goods.isEmpty && business == nil && sales == nil && unsoldValue == nil
        case .sales: goods.isEmpty && sales == nil
        case .unsoldValue: goods.isEmpty && unsoldValue == nil
        case .soldAndUnsold, .tripledSales: goods.isEmpty && sales == nil && unsoldValue == nil
        case .output: goods.isEmpty && output == nil && sales == nil && unsoldValue == nil
        case .gains: gains == nil && purchaseCost == nil
        case .serviceGains: serviceGains == nil
        case .loss: loss == nil
        case .labels, .unsoldLabels, .soldAndUnsoldLabels: labels == nil
        case .copies, .soldCopies, .unsoldCopies, .soldAndUnsoldCopies: copies == nil
        case .works: works == nil
        case .downloads: downloads == nil
        case .clicks: clicks == nil
        case .members: members == nil
        case .cigarettes: cigarettes == nil
        case .deaths: deaths == nil
        case .seriousInjuries: seriousInjuries == nil
        case .lightInjuries: lightInjuries == nil
        }
    }
}

extension ThresholdFigure {
    /// With a line that sums up, where more than one line went in.
    func totalled(_ lines: Int) -> ThresholdFigure {
        guard lines > 1 else { return self }
        let parts = steps.filter { $0.kind == .value }.compactMap { step in
            step.result.map { Operand(Wording("小计", "subtotal"), $0) }
        }
        let text = Wording(
            "\(measure.label.zh)合计：\(quantity.wording.zh)", "\(measure.label.en), in all: \(quantity.wording.en)")
        return ThresholdFigure(
            measure, quantity.amount, missing: missing,
            steps: steps + [ComputationStep(.sum, text, parts, result: quantity)])
    }

    /// With an earlier act not yet dealt with.
    func adding(_ part: ThresholdFigure, of act: EarlierAct, under rule: ComputationRule) -> ThresholdFigure {
        let total = Quantity(quantity.amount.saturatingPlus(part.quantity.amount), quantity.unit)
        let source = rule.standing.source.citation
        let flag = rule.standing.confidence.flag
        let text = Wording(
            "加\(act.on)尚未处理的行为：\(quantity.wording.zh) + \(part.quantity.wording.zh) = \(total.wording.zh)"
                + "（\(source.zh)）\(flag.zh)",
            "with the act of \(act.on), not yet dealt with: \(quantity.wording.en) + \(part.quantity.wording.en)"
                + " = \(total.wording.en) (\(source.en))\(flag.en)")
        let step = ComputationStep(
            .accumulated, text,
            [
                Operand(measure.label, quantity),
                Operand(Wording("\(act.on)的行为", "the act of \(act.on)"), part.quantity),
            ],
            result: total)
        return ThresholdFigure(
            measure, total.amount, missing: missing + part.missing, steps: steps + part.steps + [step])
    }

    /// With a word about an earlier act that was dealt with already.
    func leavingOut(_ act: EarlierAct) -> ThresholdFigure {
        let step = ComputationStep(
            .leftOut,
            Wording("\(act.on)的行为已经处理，不累计", "the act of \(act.on) was dealt with and is not added"))
        return ThresholdFigure(measure, quantity.amount, missing: missing, steps: steps + [step])
    }
}
