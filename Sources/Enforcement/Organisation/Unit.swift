package import Law

package typealias UnitID = RecordID<Unit>

/// Unit 单位: an agency in a region.
package struct Unit: Sendable, Hashable {
    package let id: UnitID
    package let name: String
    /// The name as it stands in document numbers, "清市监".
    package let shortName: String
    package let kind: UnitKind
    /// GB/T 2260 code of the region it works in, six digits.
    package let region: String
    package let active: Bool
    package let version: Int

    package init(
        id: UnitID, name: String, shortName: String, kind: UnitKind, region: String, active: Bool, version: Int
    ) {
        self.id = id
        self.name = name
        self.shortName = shortName
        self.kind = kind
        self.region = region
        self.active = active
        self.version = version
    }
}

/// The kinds of agencies and bodies that work on the system.
///
/// The coordinating body has changed its name and home over the years; here it is one kind of unit like any other.
package enum UnitKind: String, CaseIterable, Hashable, Sendable, Codable {
    case coordination, marketSupervision, copyright, culture, agriculture, drug, tobacco, post, customs
    case police, procuratorate, court, justice, tax, environment, laboratory

    package var label: Wording {
        switch self {
        case .coordination: Wording("协调机构", "Coordinating body")
        case .marketSupervision: Wording("市场监管部门", "Market supervision")
        case .copyright: Wording("版权部门", "Copyright office")
        case .culture: Wording("文化执法部门", "Culture enforcement")
        case .agriculture: Wording("农业农村部门", "Agriculture")
        case .drug: Wording("药品监管部门", "Drug supervision")
        case .tobacco: Wording("烟草专卖部门", "Tobacco monopoly")
        case .post: Wording("邮政管理部门", "Postal administration")
        case .customs: Wording("海关", "Customs")
        case .police: Wording("公安机关", "Police")
        case .procuratorate: Wording("人民检察院", "Procuratorate")
        case .court: Wording("人民法院", "Court")
        case .justice: Wording("司法行政部门", "Justice administration")
        case .tax: Wording("税务机关", "Tax authority")
        case .environment: Wording("生态环境部门", "Environment")
        case .laboratory: Wording("检验机构", "Laboratory")
        }
    }

    /// Whether units of this kind work administrative cases.
    package var enforces: Bool { area != nil }
}
