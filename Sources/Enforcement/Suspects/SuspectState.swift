package import Law

/// Where the track of one suspect stands.
package enum SuspectState: String, ProcedureWord {
    /// Investigated and not in custody. Can transition to `detained`, to `arrestRequested`, to `prosecutionRequested`, to
    /// `dropped` where it turns out to be no crime.
    case investigated
    /// Detained. Can transition to `arrestRequested` within three days (seven, or thirty, where the law says so), to
    /// `investigated` on bail or release, to `prosecutionRequested`, to `dropped`.
    case detained
    /// The procuratorate decides on the arrest, within seven days of somebody detained. Can transition to `arrested`, or
    /// back to `investigated`.
    case arrestRequested
    /// Under arrest. Can transition to `prosecutionRequested`, to `investigated` where the measure is changed, to `dropped`.
    case arrested
    /// The procuratorate decides on prosecution, within a month and fifteen days more. Can transition to `prosecuted` or
    /// `notProsecuted`.
    case prosecutionRequested
    /// Before the court. Can transition to `judged`.
    case prosecuted
    /// Judged at first instance. Can transition to `final` when it takes effect or the court above has judged.
    case judged
    /// The judgment is in force. The end.
    case final
    /// Not prosecuted. The end of the criminal track; what follows is a referral to the administrative unit.
    case notProsecuted
    /// The police dropped the case against this suspect. The end.
    case dropped

    package var label: Wording {
        switch self {
        case .investigated: Wording("侦查中", "Investigated")
        case .detained: Wording("已拘留", "Detained")
        case .arrestRequested: Wording("提请批准逮捕", "Arrest requested")
        case .arrested: Wording("已逮捕", "Arrested")
        case .prosecutionRequested: Wording("审查起诉", "Examined for prosecution")
        case .prosecuted: Wording("已提起公诉", "Prosecuted")
        case .judged: Wording("一审已判决", "Judged at first instance")
        case .final: Wording("判决已生效", "Judgment in force")
        case .notProsecuted: Wording("不起诉", "Not prosecuted")
        case .dropped: Wording("撤销案件", "Dropped by the police")
        }
    }
}

/// What can be done on the track of a suspect.
package enum SuspectEvent: String, ProcedureWord {
    case detain, lengthenDetention, detainGrave, bail, reside, lift
    case requestArrest, approveArrest, refuseArrest
    case requestProsecution, takeFastTrack, lengthenReview, prosecute, doNotProsecute
    case judge, judgeAgain, takeEffect, drop

    package var label: Wording {
        switch self {
        case .detain: Wording("拘留", "Detain")
        case .lengthenDetention: Wording("延长提请批捕时间", "Lengthen the time for the arrest request")
        case .detainGrave: Wording("认定流窜、多次、结伙作案", "Find roaming, repeated or gang crime")
        case .bail: Wording("取保候审", "Grant bail")
        case .reside: Wording("监视居住", "Put under residential surveillance")
        case .lift: Wording("解除强制措施", "Lift the measure")
        case .requestArrest: Wording("提请批准逮捕", "Request the arrest")
        case .approveArrest: Wording("批准逮捕", "Approve the arrest")
        case .refuseArrest: Wording("不批准逮捕", "Refuse the arrest")
        case .requestProsecution: Wording("移送起诉", "Hand over for prosecution")
        case .takeFastTrack: Wording("适用速裁程序", "Take the fast track")
        case .lengthenReview: Wording("延长审查起诉期限", "Lengthen the examination")
        case .prosecute: Wording("提起公诉", "Prosecute")
        case .doNotProsecute: Wording("不起诉", "Do not prosecute")
        case .judge: Wording("录入一审判决", "Record the judgment of first instance")
        case .judgeAgain: Wording("录入二审裁判", "Record the judgment of second instance")
        case .takeEffect: Wording("判决生效", "Record that the judgment took effect")
        case .drop: Wording("撤销案件", "Drop the case")
        }
    }
}

/// The compulsory measure that holds now.
///
/// - Source: 刑事诉讼法, the chapter on compulsory measures.
package enum CompulsoryMeasure: String, CaseIterable, Hashable, Sendable, Codable {
    case none, bail, residence, detention, arrest

    package var label: Wording {
        switch self {
        case .none: Wording("未采取强制措施", "None")
        case .bail: Wording("取保候审", "Bail")
        case .residence: Wording("监视居住", "Residential surveillance")
        case .detention: Wording("拘留", "Detention")
        case .arrest: Wording("逮捕", "Arrest")
        }
    }

    /// Whether somebody is in custody.
    package var isCustody: Bool { self == .detention || self == .arrest }
}

/// Why an arrest is refused.
package enum ArrestRefusal: String, CaseIterable, Hashable, Sendable, Codable {
    case noCrime, insufficient, unnecessary

    package var label: Wording {
        switch self {
        case .noCrime: Wording("不构成犯罪", "No crime")
        case .insufficient: Wording("证据不足", "Insufficient evidence")
        case .unnecessary: Wording("没有逮捕必要", "An arrest is not necessary")
        }
    }
}

/// The kinds of not prosecuting.
///
/// - Source: 刑事诉讼法; the articles stand from memory and are not cited.
package enum NonProsecution: String, CaseIterable, Hashable, Sendable, Codable {
    case statutory, discretionary, insufficient

    package var label: Wording {
        switch self {
        case .statutory: Wording("法定不起诉（没有犯罪事实等）", "By law: no crime, or none to be pursued")
        case .discretionary: Wording("相对不起诉（情节轻微）", "At discretion: a minor crime")
        case .insufficient: Wording("存疑不起诉（证据不足）", "In doubt: insufficient evidence")
        }
    }
}
