### reviewed = no

rate-below-own-claims =
    .check = 단가, 경력, 위치
    .title = 적힌 경력에 비해 단가가 낮은 편입니다
    .noticed =
        희망 단가는 { $asked }, 위치는 { $place }이며 { $stated } 문구가 있습니다. 게시된 단가 { $n }건({ $source }, { $date })의 경향으로 보면 { $role ->
            [data] 데이터 분석
            [it] 시스템·네트워크 운영
            [legal] 법무
            [writing] 글쓰기
            [engineering] 설계·엔지니어링
            [accounting] 회계
            [design] 디자인
            [marketing] 마케팅
            [translation] 번역
            [admin] 사무 지원
            [service] 고객 지원
           *[software] 소프트웨어 개발
        }에서 이런 경력은 보통 시간당 { $usual } 안팎이고, 이 단가는 기준인 { $limit }보다 낮습니다.
    .why = 시세보다 훨씬 싼 제안은 정부 기관의 안내문에서 언급됩니다. 단가만으로는 아무것도 말할 수 없으며, 다른 내용도 서로 어긋나서 참고로 보여 드립니다.
    .innocent-1 = 새로 가입한 사람은 첫 후기를 모으려고 낮은 단가로 시작하는 경우가 많습니다.
    .innocent-2 = 임시로 적은 값이거나 사이트의 최저 금액이고, 실제 가격은 작업마다 정할 수 있습니다.
    .innocent-3 = 같은 나라에서도 물가가 싼 지역에 살거나 학생일 수 있습니다.
    .innocent-4 = 참고 자료는 한 사이트의 한 달치이고 주로 소프트웨어 분야라서 개인에게는 맞지 않을 수 있습니다.
    .ask = 가격이 어떻게 정해졌는지 묻고, 비슷한 견적을 두 건쯤 받아 비교해 보세요.
    .lines-up = 단가는 페이지에 적힌 내용으로 예상되는 범위 안에 있습니다.
    .cannot-tell-unit = 희망 단가가 프로젝트 단위이거나, 풀타임이라는 말이 보이지 않는 월 금액입니다.
    .cannot-tell-currency = 단가의 통화를 환산할 수 없습니다.
    .cannot-tell-country = 위치 항목에서 나라를 하나로 정할 수 없습니다.
    .cannot-tell-seniority = 페이지에 숙련도나 오랜 경력이 적혀 있지 않습니다.
    .cannot-tell-role = 한 줄 소개와 기술에서 직무를 하나로 정할 수 없습니다.
    .cannot-tell-reference = 이 지역과 직무에서는 단가를 비교하지 않습니다.
