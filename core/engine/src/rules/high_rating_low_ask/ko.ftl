### reviewed = no

high-rating-low-ask =
    .check = 희망 단가와 이전 단가
    .title = 희망 단가가 이 페이지에 나온 이전 단가보다 훨씬 낮습니다
    .noticed = 희망 단가는 { $asked }입니다. 시간제로 받은 최근 { $n }건의 단가 중앙값은 { $middle }이고, 평가는 { $rated }입니다.
    .noticed-one = 희망 단가는 { $asked }입니다. 시간제로 받은 긴 일 1건의 단가는 { $middle }이고, 평가는 { $rated }입니다.
    .noticed-told = 희망 단가는 { $asked }입니다. 시간제로 받은 최근 { $n }건의 단가 중앙값은 { $middle }이고, 평가는 { $rated }입니다. 글에는 { $told } 문구가 있습니다.
    .noticed-one-told = 희망 단가는 { $asked }입니다. 시간제로 받은 긴 일 1건의 단가는 { $middle }이고, 평가는 { $rated }입니다. 글에는 { $told } 문구가 있습니다.
    .noticed-same-unit =
        희망 단가는 { $asked }입니다. 같은 기간 단위(일 또는 월)로 받은 { $n ->
            [1] 긴 일 1건의 단가는 { $middle }
           *[other] 최근 { $n }건의 단가 중앙값은 { $middle }
        }이고, 평가는 { $rated }입니다.
    .noticed-told-alone = 희망 단가는 { $asked }입니다. 글에는 { $told } 문구가 있고, 평가는 { $rated }입니다.
    .why = 평가가 좋으면 단가는 보통 올라갑니다. 이만큼 내려갔다면 같은 사람이 같은 종류의 일을 하는지 알아 두면 도움이 됩니다.
    .innocent-1 = 쉬었다가 다시 시작하거나 일이 적은 시기에는 낮은 단가로 시작하는 일이 흔합니다.
    .innocent-2 = 다른 종류의 일이나 긴 시간의 계약을 염두에 둔 단가일 수 있습니다.
    .innocent-3 = 프로필의 단가는 예전 것이거나 임시로 적은 것이고, 실제로는 프로젝트별로 견적을 내기도 합니다.
    .ask = 단가가 바뀐 이유와 실제로 작업할 사람을 물어보세요.
    .lines-up = 희망 단가가 지금까지 같은 기간 단위로 받은 단가와 맞습니다.
    .cannot-tell-team = 회사나 팀의 계정이라 담당자마다 단가가 다릅니다.
    .cannot-tell-unit = 희망 단가가 프로젝트 단위이거나, 풀타임이라는 말이 보이지 않는 월 금액이거나, 통화를 알 수 없는 금액입니다.
    .cannot-tell-rating = 높은 평점이나 성공률이 표시되어 있지 않습니다.
    .cannot-tell-few-jobs = 같은 기간 단위와 같은 통화로 받은 일이 너무 적게 표시되어 있거나 기간이 너무 짧습니다.
    .cannot-tell-long-ago = 같은 기간 단위로 받은 마지막 일이 끝난 지 3년이 넘었습니다.
