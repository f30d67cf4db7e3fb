package import Law

/// Area of enforcement 执法领域: in what an officer's certificate lets its holder enforce.
///
/// There is one for each kind of unit that works administrative cases; a certificate may name several.
package enum EnforcementArea: String, CaseIterable, Hashable, Sendable, Codable {
    case marketSupervision, copyright, culture, agriculture, drug, tobacco, post, customs

    package var label: Wording {
        switch self {
        case .marketSupervision: Wording("市场监管", "Market supervision")
        case .copyright: Wording("版权", "Copyright")
        case .culture: Wording("文化市场", "Culture")
        case .agriculture: Wording("农业农村", "Agriculture")
        case .drug: Wording("药品监管", "Drugs")
        case .tobacco: Wording("烟草专卖", "Tobacco")
        case .post: Wording("邮政管理", "Post")
        case .customs: Wording("海关", "Customs")
        }
    }
}

extension UnitKind {
    /// In which area units of this kind work administrative cases; nil for those that work none.
    package var area: EnforcementArea? {
        switch self {
        case .marketSupervision: .marketSupervision
        case .copyright: .copyright
        case .culture: .culture
        case .agriculture: .agriculture
        case .drug: .drug
        case .tobacco: .tobacco
        case .post: .post
        case .customs: .customs
        case .coordination, .police, .procuratorate, .court, .justice, .tax, .environment, .laboratory: nil
        }
    }
}

/// What officers are to work on, as far as a certificate is asked about it: in which area, and where.
package struct EnforcementMatter: Sendable, Hashable {
    /// Nil where the unit works no administrative cases of its own: then any area will do.
    package let area: EnforcementArea?
    /// GB/T 2260 code, six digits.
    package let region: String

    package init(area: EnforcementArea?, region: String) {
        self.area = area
        self.region = region
    }

    /// What a unit of a kind works on in a region.
    package init(kind: UnitKind, region: String) {
        self.init(area: kind.area, region: region)
    }
}
