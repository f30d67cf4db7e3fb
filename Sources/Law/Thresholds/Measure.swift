/// What a line of the law is drawn on.
public enum Measure: String, Hashable, Sendable, Codable, CaseIterable {
    /// 非法经营数额: the value of the infringing goods made, stored, transported and sold.
    case business
    /// 违法所得数额.
    case gains
    /// 违法所得数额 of services, and of goods where there were both.
    case serviceGains
    /// 销售金额: all illegal income received and due.
    case sales
    /// 货值金额 of goods not sold.
    case unsoldValue
    /// 销售金额 and 货值金额 of what is not sold, together.
    case soldAndUnsold
    /// Three times the sales and the value of what is not sold, together (article 140).
    case tripledSales
    /// 生产、销售金额.
    case output
    /// 损失数额, 直接经济损失.
    case loss
    /// Labels made, or sold.
    case labels
    /// Labels for sale and not sold.
    case unsoldLabels
    /// Labels sold and not sold, together.
    case soldAndUnsoldLabels
    /// Copies made, or sold.
    case copies
    /// Copies sold.
    case soldCopies
    /// Copies for sale and not sold.
    case unsoldCopies
    /// Copies sold and not sold, together.
    case soldAndUnsoldCopies
    /// Works spread through the network (件、部).
    case works
    /// Downloads.
    case downloads
    /// Clicks.
    case clicks
    /// Registered members.
    case members
    /// Cigarettes (支).
    case cigarettes
    /// People who died.
    case deaths
    /// People seriously injured.
    case seriousInjuries
    /// People lightly injured.
    case lightInjuries

    /// What it is counted in.
    public var unit: QuantityUnit {
        switch self {
        case .business, .gains, .serviceGains, .sales, .unsoldValue, .soldAndUnsold, .tripledSales, .output, .loss:
            .fen
        case .downloads, .clicks: .time
        case .members, .deaths, .seriousInjuries, .lightInjuries: .person
        case .labels, .unsoldLabels, .soldAndUnsoldLabels: .piece
        case .copies, .soldCopies, .unsoldCopies, .soldAndUnsoldCopies: .copy
        case .works: .work
        case .cigarettes: .cigarette
        }
    }

    /// The measure as the law calls it.
    public var label: Wording {
        switch self {
        case .business: Wording("非法经营数额", "illegal business amount")
        case .gains: Wording("违法所得数额", "illegal gains")
        case .serviceGains: Wording("违法所得数额（含服务）", "illegal gains, services included")
        case .sales: Wording("销售金额", "sales amount")
        case .unsoldValue: Wording("尚未销售的货值金额", "value of unsold goods")
        case .soldAndUnsold: Wording("销售金额与未销售货值金额合计", "sales and value of unsold goods")
        case .tripledSales: Wording("销售金额乘以三倍与未销售货值金额合计", "three times the sales and value of unsold goods")
        case .output: Wording("生产、销售金额", "amount produced and sold")
        case .loss: Wording("损失数额", "loss")
        case .labels: Wording("标识数量", "labels")
        case .unsoldLabels: Wording("尚未销售的标识数量", "unsold labels")
        case .soldAndUnsoldLabels: Wording("已销售与未销售标识数量合计", "labels sold and unsold")
        case .copies: Wording("复制品数量", "copies")
        case .soldCopies: Wording("销售复制品数量", "copies sold")
        case .unsoldCopies: Wording("尚未销售的复制品数量", "unsold copies")
        case .soldAndUnsoldCopies: Wording("已销售与未销售复制品数量合计", "copies sold and unsold")
        case .works: Wording("网络传播作品数量", "works on the network")
        case .downloads: Wording("下载次数", "downloads")
        case .clicks: Wording("点击次数", "clicks")
        case .members: Wording("注册会员数", "registered members")
        case .cigarettes: Wording("卷烟数量", "cigarettes")
        case .deaths: Wording("死亡人数", "deaths")
        case .seriousInjuries: Wording("重伤人数", "serious injuries")
        case .lightInjuries: Wording("轻伤人数", "light injuries")
        }
    }
}
