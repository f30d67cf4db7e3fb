import Law

/// The conditions of the steps on the track of a suspect.
enum SuspectGuards {
    static let ofThePolice = Guard<Suspect>(
        "not-the-investigator", Wording("由办案公安机关办理", "The police that investigate act"), source: SuspectLaw.unread
    ) { facts, actor, _ in
        facts.police == actor.unitID ? nil : Wording("此案由其他公安机关办理", "Other police investigate this case")
    }

    static let ofTheProcuratorate = Guard<Suspect>(
        "not-the-procuratorate", Wording("由受理的人民检察院办理", "The procuratorate that was asked acts"),
        source: SuspectLaw.prosecution
    ) { facts, actor, _ in
        facts.procuratorate == actor.unitID
            ? nil : Wording("此案由其他人民检察院受理", "Another procuratorate was asked")
    }

    /// A unit is neither detained nor arrested.
    static let aPerson = Guard<Suspect>(
        "not-a-person", Wording("对自然人采取", "It is taken against natural persons"), source: SuspectLaw.unread,
        selects: true
    ) { facts, _, _ in
        facts.isUnit ? Wording("对单位不采取强制措施", "No such measure is taken against a unit") : nil
    }

    static let measured = Guard<Suspect>(
        "no-measure", Wording("正在采取取保候审或者监视居住，或者在押", "A measure holds"), source: SuspectLaw.unread,
        selects: true
    ) { facts, _, _ in
        facts.measure == .none ? Wording("没有正在执行的强制措施", "No measure holds") : nil
    }

    static let notGrave = Guard<Suspect>(
        "grave-already", Wording("尚未认定流窜、多次、结伙作案", "Not found to be roaming, repeated or gang crime"),
        source: SuspectLaw.arrest, selects: true
    ) { facts, _, _ in
        facts.isGrave ? Wording("已适用三十日的期限", "The thirty days run already") : nil
    }

    static let notFast = Guard<Suspect>(
        "fast-already", Wording("尚未适用速裁程序", "The fast track is not taken"), source: SuspectLaw.prosecution,
        selects: true
    ) { facts, _, _ in
        facts.isFast ? Wording("已适用速裁程序", "The fast track is taken already") : nil
    }

    static let notInFuture = Guard<Suspect>(
        "day-in-future", Wording("日期不晚于今天", "The day is not in the future")
    ) { facts, _, now in
        guard case .day(let day)? = facts.act, day > now.date else { return nil }
        return Wording("日期不能晚于今天", "The day cannot be in the future")
    }

    static let reasonGiven = Guard<Suspect>(
        "reasons-missing", Wording("写明理由", "Reasons are given")
    ) { facts, _, _ in
        guard case .reason(let text)? = facts.act, CaseGuards.isBlank(text) else { return nil }
        return Wording("请写明理由", "Give the reasons")
    }

    /// The same level as the police, or above: the guard asks that it has the region.
    static let procuratorateOfRegion = Guard<Suspect>(
        "not-a-procuratorate", Wording("向本地区的人民检察院提出", "It goes to a procuratorate of the region"),
        source: SuspectLaw.arrest
    ) { facts, _, _ in
        guard case .procuratorate(let unit)? = facts.act else { return nil }
        guard unit.kind == .procuratorate, RegionScope.contains(facts.policeRegion, within: unit.region) else {
            return Wording("请选择本地区的人民检察院", "Choose a procuratorate of the region")
        }
        return nil
    }

    static let soundJudgment = Guard<Suspect>(
        "judgment-unsound", Wording("判决内容完整、自洽", "The judgment is complete and consistent"), source: SuspectLaw.unread
    ) { facts, _, now in
        guard case .judgment(let judgment)? = facts.act else { return nil }
        if judgment.judgedOn > now.date { return Wording("判决日期不能晚于今天", "The judgment is not in the future") }
        return judgment.fault(isUnit: facts.isUnit)?.message
    }

    static let afterJudgment = Guard<Suspect>(
        "before-judgment", Wording("生效不早于判决", "It takes effect after the judgment"), source: SuspectLaw.unread
    ) { facts, _, _ in
        guard case .day(let day)? = facts.act, let judged = facts.judgedOn, day < judged else { return nil }
        return Wording("生效日期不能早于判决日期", "It cannot take effect before it was judged")
    }
}
