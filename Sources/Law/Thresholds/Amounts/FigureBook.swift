/// Computes every figure of a case under the rules of one day.
struct FigureBook {
    let facts: ThresholdFacts
    let crime: Crime
    let date: LegalDate

    /// The figure of the act together with earlier acts that count.
    func figure(_ measure: Measure) -> ThresholdFigure {
        var whole = figure(measure, of: facts.figures, path: "figures")
        guard measure.addsUp else { return whole }
        for (index, act) in facts.earlier.enumerated() {
            guard let rule = accumulation else { break }
            let part = figure(measure, of: act.figures, path: "earlier[\(index)].figures")
            if act.dealtWith {
                whole = whole.leavingOut(act)
            } else if !act.figures.isSilent(on: measure) {
                whole = whole.adding(part, of: act, under: rule)
            }
        }
        return whole
    }

    /// The rule under which earlier acts are added, or nil where there is none on file.
    var accumulation: ComputationRule? { ComputationRules.row(.accumulation, crime, on: date) }

    private func figure(_ measure: Measure, of act: ActFigures, path: String) -> ThresholdFigure {
        switch measure {
        case .sales: sales(act, path)
        case .unsoldValue: unsoldValue(act, path)
        case .soldAndUnsold: together(.soldAndUnsold, act, path)
        case .tripledSales: together(.tripledSales, act, path, factor: 3)
        case .output: act.output.map { stated(.output, $0.minor) } ?? together(.output, act, path)
        case .business: act.business.map { stated(.business, $0.minor) } ?? together(.business, act, path)
        case .gains: gains(act, path)
        case .serviceGains: serviceGains(act, path)
        case .loss: simple(.loss, act.loss?.minor, path, "loss")
        case .labels: simple(.labels, act.labels.map { $0.made.saturatingPlus($0.sold) }, path, "labels")
        case .unsoldLabels: simple(measure, act.labels?.unsold, path, "labels")
        case .soldAndUnsoldLabels:
            simple(measure, act.labels.map { $0.sold.saturatingPlus($0.unsold) }, path, "labels")
        case .copies: simple(.copies, act.copies.map { $0.made.saturatingPlus($0.sold) }, path, "copies")
        case .soldCopies: simple(measure, act.copies?.sold, path, "copies")
        case .unsoldCopies: simple(measure, act.copies?.unsold, path, "copies")
        case .soldAndUnsoldCopies:
            simple(measure, act.copies.map { $0.sold.saturatingPlus($0.unsold) }, path, "copies")
        case .works: simple(.works, act.works, path, "works")
        case .downloads: simple(.downloads, act.downloads, path, "downloads")
        case .clicks: simple(.clicks, act.clicks, path, "clicks")
        case .members: simple(.members, act.members, path, "members")
        case .cigarettes: simple(.cigarettes, act.cigarettes, path, "cigarettes")
        case .deaths: simple(.deaths, act.deaths, path, "deaths")
        case .seriousInjuries: simple(.seriousInjuries, act.seriousInjuries, path, "seriousInjuries")
        case .lightInjuries: simple(.lightInjuries, act.lightInjuries, path, "lightInjuries")
        }
    }

    private func stated(_ measure: Measure, _ amount: Int64) -> ThresholdFigure {
        let quantity = Quantity(amount, measure.unit)
        let text = Wording(
            "\(measure.label.zh)：\(quantity.wording.zh)", "\(measure.label.en): \(quantity.wording.en)")
        return ThresholdFigure(
            measure, amount,
            steps: [ComputationStep(.stated, text, [Operand(measure.label, quantity)], result: quantity)])
    }

    private func simple(_ measure: Measure, _ amount: Int64?, _ path: String, _ field: String) -> ThresholdFigure {
        if let amount { return stated(measure, amount) }
        return ThresholdFigure(measure, 0, missing: [MissingFact("\(path).\(field)", measure.label)])
    }

    private func sales(_ act: ActFigures, _ path: String) -> ThresholdFigure {
        if let sales = act.sales { return stated(.sales, sales.minor) }
        guard !act.goods.isEmpty else {
            return ThresholdFigure(.sales, 0, missing: [MissingFact("\(path).sales", Measure.sales.label)])
        }
        let value = GoodsValue.sold(act.goods, path: path)
        return ThresholdFigure(.sales, value.amount, missing: value.missing, steps: value.steps).totalled(
            value.steps.count)
    }

    private func unsoldValue(_ act: ActFigures, _ path: String) -> ThresholdFigure {
        if let unsold = act.unsoldValue { return stated(.unsoldValue, unsold.minor) }
        guard !act.goods.isEmpty else {
            return ThresholdFigure(
                .unsoldValue, 0, missing: [MissingFact("\(path).unsoldValue", Measure.unsoldValue.label)])
        }
        let rule = ValuationRules.row(crime, facts.product, on: date)
        let value = GoodsValue.unsold(act.goods, rule: rule, path: path)
        let lines = value.steps.count { $0.kind == .value }
        return ThresholdFigure(.unsoldValue, value.amount, missing: value.missing, steps: value.steps).totalled(lines)
    }

    /// Sales, so many times, and the value of what is not sold.
    private func together(_ measure: Measure, _ act: ActFigures, _ path: String, factor: Int64 = 1) -> ThresholdFigure {
        let sold = sales(act, path)
        let unsold = unsoldValue(act, path)
        if act.goods.isEmpty, act.sales == nil, act.unsoldValue == nil {
            let field = measure == .business ? "business" : measure == .output ? "output" : "goods"
            return ThresholdFigure(measure, 0, missing: [MissingFact("\(path).\(field)", measure.label)])
        }
        let total = sold.quantity.amount.saturatingTimes(factor).saturatingPlus(unsold.quantity.amount)
        let result = Quantity(total, .fen)
        let times = factor == 1 ? "" : " × \(factor)"
        let text = Wording(
            "\(measure.label.zh)：\(sold.quantity.wording.zh)\(times) + \(unsold.quantity.wording.zh) = \(result.wording.zh)",
            "\(measure.label.en): \(sold.quantity.wording.en)\(times) + \(unsold.quantity.wording.en) = \(result.wording.en)"
        )
        let sum = ComputationStep(
            .sum, text,
            [Operand(Measure.sales.label, sold.quantity), Operand(Measure.unsoldValue.label, unsold.quantity)],
            result: result)
        return ThresholdFigure(
            measure, total, missing: sold.missing + unsold.missing, steps: sold.steps + unsold.steps + [sum])
    }

    private func gains(_ act: ActFigures, _ path: String) -> ThresholdFigure {
        if let gains = act.gains { return stated(.gains, gains.minor) }
        let missing = ThresholdFigure(.gains, 0, missing: [MissingFact("\(path).gains", Measure.gains.label)])
        guard let cost = act.purchaseCost, let rule = ComputationRules.row(.gainsLessCost, crime, on: date) else {
            return missing
        }
        let sold = sales(act, path)
        guard sold.isExact else { return ThresholdFigure(.gains, 0, missing: missing.missing + sold.missing) }
        let fees = act.fees?.minor ?? 0
        let income = sold.quantity.amount.saturatingPlus(fees)
        let result = Quantity(max(0, income - cost.minor), .fen)
        let flag = rule.standing.confidence.flag
        let text = Wording(
            "违法所得：\(sold.quantity.wording.zh) + 费用收入\(Quantity(fees, .fen).wording.zh) − 成本\(Quantity(cost).wording.zh)"
                + " = \(result.wording.zh)\(flag.zh)",
            "gains: \(sold.quantity.wording.en) + fees \(Quantity(fees, .fen).wording.en) − cost \(Quantity(cost).wording.en)"
                + " = \(result.wording.en)\(flag.en)")
        let step = ComputationStep(
            .difference, text,
            [
                Operand(Measure.sales.label, sold.quantity), Operand(Wording("费用收入", "fees"), Quantity(fees, .fen)),
                Operand(Wording("成本", "cost"), Quantity(cost)),
            ], result: result)
        return ThresholdFigure(.gains, result.amount, steps: sold.steps + [step])
    }

    /// The gains of services, with those of goods where the facts speak of goods too.
    private func serviceGains(_ act: ActFigures, _ path: String) -> ThresholdFigure {
        guard let services = act.serviceGains else {
            return ThresholdFigure(
                .serviceGains, 0,
                missing: [MissingFact("\(path).serviceGains", Wording("服务的违法所得数额", "the illegal gains of services"))])
        }
        guard act.speaksOfGoods else { return stated(.serviceGains, services.minor) }
        let goods = gains(act, path)
        let total = Quantity(services.minor.saturatingPlus(goods.quantity.amount), .fen)
        let text = Wording(
            "违法所得合计：服务\(Quantity(services).wording.zh) + 商品\(goods.quantity.wording.zh) = \(total.wording.zh)",
            "gains together: services \(Quantity(services).wording.en) + goods \(goods.quantity.wording.en) = \(total.wording.en)"
        )
        let step = ComputationStep(
            .sum, text,
            [
                Operand(Wording("服务", "services"), Quantity(services)), Operand(Wording("商品", "goods"), goods.quantity),
            ], result: total)
        return ThresholdFigure(.serviceGains, total.amount, missing: goods.missing, steps: goods.steps + [step])
    }
}
