package import Law

/// How a decision reached the party.
package struct ServiceRecord: Sendable, Hashable, Codable {
    /// The forms of service.
    ///
    /// - Source: 行政处罚法 (2021) Art 61, with 民事诉讼法 on service, whose articles are from memory.
    package enum Method: String, CaseIterable, Hashable, Sendable, Codable {
        case inPerson, left, electronic, entrusted, post, forwarded, announcement

        package var label: Wording {
            switch self {
            case .inPerson: Wording("直接送达", "In person")
            case .left: Wording("留置送达", "Left with witnesses")
            case .electronic: Wording("电子送达", "Electronic")
            case .entrusted: Wording("委托送达", "Entrusted")
            case .post: Wording("邮寄送达", "By post")
            case .forwarded: Wording("转交送达", "Passed on by the party's unit")
            case .announcement: Wording("公告送达", "By announcement")
            }
        }
    }

    package let method: Method
    package let servedOn: LegalDate
    package let recipient: String
    /// What proves it, by the form of service: the witnesses or the recording of what was left, the number of the parcel, the
    /// body that was entrusted or passed it on. Nil where the form of service needs none.
    package let proof: String?

    package init(method: Method, servedOn: LegalDate, recipient: String, proof: String? = nil) {
        self.method = method
        self.servedOn = servedOn
        self.recipient = recipient
        self.proof = proof
    }

    /// What the form of service still lacks; nil where it stands.
    ///
    /// - Parameter standing: what was done before about service.
    package func fault(after standing: ServiceStanding) -> Wording? {
        let isProven = !CaseGuards.isBlank(proof ?? "")
        switch method {
        case .inPerson: return nil
        case .left:
            return isProven ? nil : Wording("留置送达须写明见证人或者拍照、录像的情况", "Say who witnessed it, or how it was recorded")
        case .post: return isProven ? nil : Wording("邮寄送达须写明邮件编号", "Give the number of the parcel")
        case .entrusted, .forwarded:
            return isProven ? nil : Wording("须写明受委托或者代为转交的单位", "Name the body that served it")
        case .electronic:
            return standing.address?.electronic == nil
                ? Wording("当事人没有签订同意电子送达的确认书", "The party has not agreed to electronic service in writing") : nil
        case .announcement:
            guard let announcement = standing.announcement else {
                return Wording("请先登记送达公告", "Record the announcement first")
            }
            return servedOn == announcement.servedOn
                ? nil
                : Wording(
                    "公告送达之日为公告期满之日：\(announcement.servedOn)",
                    "Service by announcement counts from the end of its period: \(announcement.servedOn)")
        }
    }
}

/// Where the party wants to be served, as it confirmed in writing (送达地址确认书).
package struct AddressConfirmation: Sendable, Hashable, Codable {
    package let recipient: String
    package let address: String
    package let telephone: String?
    /// Where it agrees to be served electronically; nil where it does not agree.
    package let electronic: String?

    package init(recipient: String, address: String, telephone: String?, electronic: String?) {
        self.recipient = recipient
        self.address = address
        self.telephone = telephone
        self.electronic = electronic
    }
}

/// An attempt at service that failed.
package struct ServiceAttempt: Sendable, Hashable, Codable {
    package let method: ServiceRecord.Method
    package let triedOn: LegalDate
    package let account: String

    package init(method: ServiceRecord.Method, triedOn: LegalDate, account: String) {
        self.method = method
        self.triedOn = triedOn
        self.account = account
    }
}

/// A paper announced in public because it could not be served otherwise.
package struct ServiceAnnouncement: Sendable, Hashable, Codable {
    /// Why it is announced.
    ///
    /// - Source: 民事诉讼法 on service by announcement, from memory.
    package enum Ground: String, CaseIterable, Hashable, Sendable, Codable {
        case whereaboutsUnknown, otherWaysFailed

        package var label: Wording {
            switch self {
            case .whereaboutsUnknown: Wording("受送达人下落不明", "The whereabouts of the party are not known")
            case .otherWaysFailed: Wording("采用其他方式无法送达", "It could not be served in another way")
            }
        }
    }

    package let ground: Ground
    /// Where it was published.
    package let place: String
    package let announcedOn: LegalDate
    /// The day on which the paper counts as served.
    package let servedOn: LegalDate

    package init(ground: Ground, place: String, announcedOn: LegalDate, servedOn: LegalDate) {
        self.ground = ground
        self.place = place
        self.announcedOn = announcedOn
        self.servedOn = servedOn
    }
}

/// What was done about the service of the paper that is to be served now.
package struct ServiceStanding: Sendable, Hashable {
    /// The last confirmation of the party's address.
    package var address: AddressConfirmation?
    /// What failed since the paper was made.
    package var attempts: [ServiceAttempt]
    /// The announcement of the paper.
    package var announcement: ServiceAnnouncement?

    package init(
        address: AddressConfirmation? = nil, attempts: [ServiceAttempt] = [], announcement: ServiceAnnouncement? = nil
    ) {
        self.address = address
        self.attempts = attempts
        self.announcement = announcement
    }
}
