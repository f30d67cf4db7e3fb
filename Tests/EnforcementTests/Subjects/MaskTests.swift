import Enforcement
import Testing

struct MaskTests {
    @Test(arguments: [("张三", "张**"), ("欧阳娜娜", "欧**"), ("李", "李**"), ("", "")])
    func `a name keeps its first character and not its length`(_ name: String, _ masked: String) {
        #expect(Mask.name(name) == masked)
    }

    @Test(arguments: [("13812341234", "138****1234"), ("12345", "*****"), ("1234567890", "**********")])
    func `a telephone number keeps three and four`(_ number: String, _ masked: String) {
        #expect(Mask.phone(number) == masked)
    }

    @Test(arguments: [
        ("当事人张三（身份证号11010519491231002X，电话13812341234）", "当事人张三（身份证号110105********002X，电话138****1234）"),
        ("11010519491231002x", "110105********002x"),
        ("货值12,345元，订单号20261123000012345678", "货值12,345元，订单号20261123000012345678"),
        ("110105194912310021", "110105194912310021"), ("统一社会信用代码92990100MA9100071Y", "统一社会信用代码92990100MA9100071Y"),
        ("固定电话073188881234、12345678901", "固定电话073188881234、12345678901"), ("共1381234123400件", "共1381234123400件"),
        ("没有数字", "没有数字"), ("", ""),
    ])
    func `citizen numbers and mobile numbers in a text are masked, and nothing else`(text: String, masked: String) {
        #expect(Mask.text(text) == masked)
        #expect(Mask.hides(in: text) == (text != masked))
    }

    @Test func `an identity number keeps its region and its end`() {
        #expect(Mask.identity("430102199003070018") == "430102********0018")
        #expect(Mask.account("6222020200112233445") == "***************3445")
    }

    @Test(arguments: [("湖南省长沙市岳麓区麓山路1号", "湖南省长沙市岳麓区****"), ("某处", "****")])
    func `an address keeps its county`(_ address: String, _ masked: String) {
        #expect(Mask.address(address) == masked)
    }
}
